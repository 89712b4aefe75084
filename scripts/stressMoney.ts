import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { printTable } from './load/printTable'
import { startLoadStack } from './load/startLoadStack'
import { printChecks } from './stress/check'
import { killAtRandom } from './stress/killer'
import { type MoneyClient, type MoneyRun, nextMoneyAction } from './stress/money/moneyActions'
import { moneyChecks } from './stress/money/moneyChecks'
import { choosePayouts, furnish } from './stress/money/moneyWorld'
import { playOut } from './stress/money/playOut'
import { seededRandom } from './stress/seededRandom'
import { startRun } from './stress/stressRun'

/**
 * `npm run stress:money`: a thousand random things people do with money (lessons by card, wallet and package, top-ups,
 * packages, cancelling, refunds, payouts) while web, worker, payment simulator and Postgres are killed at random; then
 * time passes until all of it is over, and the books of both sides are compared to the cent. `-- --seed 7` plays a run
 * again as far as chance decides; `--actions`, `--clients` and `--kills` change how much of it there is.
 */
const ACTIONS_A_JUMP = 80

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    actions: { type: 'string', default: '1000' },
    clients: { type: 'string', default: '8' },
    kills: { type: 'string', default: '12' },
  },
})
const [seed, actions, clients, kills] = [values.seed, values.actions, values.clients, values.kills].map(
  Number,
) as [number, number, number, number]
console.log(`seed ${seed}`)

const stack = await startLoadStack({ mode: 'test' })
const stress = await startRun({
  stack,
  tutors: 16,
  students: 60,
  connections: 64,
  name: 'money',
  patient: true,
})
let isWhole = false
try {
  const started = performance.now()
  const startedAt = Date.now()
  let offsetMs = 0
  const run: MoneyRun = {
    ...stress,
    staff: await furnish(stack, stress.world),
    packages: [],
    topUps: new Set(),
    payouts: new Set(),
    now: () => new Date(Date.now() + offsetMs),
  }
  const advance = async (by: string) => {
    const { body } = await run.call('move the clock', 'POST', '/api/demo/clock', { body: { advance: by } })
    if (typeof body?.offsetMs === 'number') offsetMs = body.offsetMs
  }
  await choosePayouts(run)

  let done = 0
  let killed = 0
  const killing = killAtRandom(stack, {
    seed,
    times: kills,
    victims: ['web', 'worker', 'simulator', 'database'],
    onKill: () => {
      killed += 1
    },
  })
  // So many may be done before the next kill, so that each of them comes in the middle of work.
  const allowed = () => Math.ceil((actions * (killed + 1)) / (kills + 1))
  const client = async (n: number) => {
    const self: MoneyClient = { random: seededRandom(seed * 1000 + n), mine: [] }
    while (done < actions) {
      if (done >= allowed()) await delay(20)
      else {
        done += 1
        // Lessons are given while others are booked.
        if (done % ACTIONS_A_JUMP === 0) await advance('PT12H')
        await nextMoneyAction(self)(run, self)
      }
    }
  }
  await Promise.all([killing, ...Array.from({ length: clients }, (_, n) => client(n))])
  const seconds = (performance.now() - started) / 1000
  console.log(`${done} actions and ${kills} kills in ${seconds.toFixed(0)} s; now time passes`)
  await playOut(run, advance)
  const checks = await moneyChecks(run)
  const rows = run.tally.rows(seconds)
  const failures = rows
    .filter(({ name }) => !name.endsWith('sent again'))
    .reduce((sum, row) => sum + row.failures, 0)
  checks.push({ says: 'no request failed', holds: failures === 0, detail: failures ? `${failures}` : '' })
  console.log('')
  printTable(rows)
  console.log('')
  printChecks(checks)
  isWhole = checks.every(({ holds }) => holds)
  console.log(`played ${((Date.now() - startedAt) / 1000).toFixed(0)} s`)
} finally {
  stress.close()
  await stack.stop()
}
console.log(isWhole ? 'all of it holds' : `it does not hold; seed ${seed}`)
process.exit(isWhole ? 0 : 1)
