import { parseArgs } from 'node:util'
import { printTable } from './load/printTable'
import { startLoadStack } from './load/startLoadStack'
import { aftermath } from './stress/aftermath'
import { type Check, printChecks } from './stress/check'
import { confirmOrExpire } from './stress/confirmOrExpire'
import { killAtRandom } from './stress/killer'
import { mixedLoad } from './stress/mixedLoad'
import { oneSlot } from './stress/oneSlot'
import { startRun } from './stress/stressRun'

/**
 * `npm run stress:booking`: many people at once on the finished build, then what must be so. With `--chaos` (`npm run
 * stress:chaos`) web and worker are killed meanwhile. `--seed` plays a run again as far as chance decides;
 * `--seconds`, `--clients` and `--kills` change how long, how many and how often.
 */
const { values } = parseArgs({
  options: {
    chaos: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    seconds: { type: 'string', default: '60' },
    clients: { type: 'string', default: '64' },
    kills: { type: 'string', default: '10' },
  },
})
const [seed, seconds, clients] = [values.seed, values.seconds, values.clients].map(Number) as [
  number,
  number,
  number,
]
console.log(`seed ${seed}`)

const stack = await startLoadStack({ mode: 'test' })
const checks: Check[] = []
const run = await startRun({
  stack,
  tutors: 20,
  students: 500,
  connections: 600,
  name: 'stress',
  patient: values.chaos,
})
try {
  const started = performance.now()
  if (values.chaos) {
    let isOver = false
    const kills = killAtRandom(stack, {
      seed,
      times: Number(values.kills),
      victims: ['web', 'worker'],
    }).finally(() => {
      isOver = true
    })
    await Promise.all([kills, mixedLoad({ run, clients, seed, isOver: () => isOver })])
  } else {
    checks.push(...(await oneSlot(run)))
    const until = performance.now() + seconds * 1000
    await mixedLoad({ run, clients, seed, isOver: () => performance.now() > until })
    checks.push(...(await confirmOrExpire(run)))
  }
  const rows = run.tally.rows((performance.now() - started) / 1000)
  checks.push(...(await aftermath(run)))
  const failures = rows
    .filter(({ name }) => !name.endsWith('sent again'))
    .reduce((sum, row) => sum + row.failures, 0)
  checks.push({ says: 'no request failed', holds: failures === 0, detail: failures ? `${failures}` : '' })
  console.log('')
  printTable(rows)
  console.log('')
  printChecks(checks)
} finally {
  run.close()
  await stack.stop()
}
const isWhole = checks.every(({ holds }) => holds)
console.log(isWhole ? 'all of it holds' : `it does not hold; seed ${seed}`)
process.exit(isWhole ? 0 : 1)
