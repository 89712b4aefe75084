import { randomUUID } from 'node:crypto'
import { addHours } from '@/domain/time/instants'
import type { Answer } from '../../load/httpClient'
import type { LoadStudent, LoadTutor } from '../../load/loadWorld'
import type { Random } from '../seededRandom'
import type { Known, StressRun } from '../stressRun'
import type { Staff } from './moneyWorld'
import { DECLINED_CARD, DISPUTED_CARD, GOOD_CARD, payAtProcessor } from './payAtProcessor'

type Package = { id: string; student: LoadStudent; tutor: LoadTutor }

/** What a run of money consists of, and what its clients were told of. */
export type MoneyRun = StressRun & {
  staff: Staff
  packages: Package[]
  /** Payments that clients were told of, beside those of bookings. */
  topUps: Set<string>
  payouts: Set<string>
  /** The product's present instant, as far as this side has moved the clock. */
  now: () => Date
}

export type MoneyClient = { random: Random; mine: Known[] }
type Run = (run: MoneyRun, client: MoneyClient) => Promise<unknown>

/** What people do with money, and how often. Cancelling within 24 hours comes of the hours lessons are booked for. */
const ACTIONS: readonly { weight: number; run: Run }[] = [
  { weight: 24, run: (run, client) => book(run, client, {}) },
  { weight: 14, run: (run, client) => book(run, client, { useWallet: true }) },
  { weight: 12, run: bookFromPackage },
  { weight: 10, run: topUp },
  { weight: 6, run: buyPackage },
  { weight: 2, run: withdraw },
  { weight: 8, run: onOne('student', 'cancel', (random) => ({ refundTo: random.pick(['wallet', 'card']) })) },
  { weight: 5, run: onOne('tutor', 'cancel', () => ({ reason: 'I am ill.' })) },
  { weight: 8, run: onOne('tutor', 'confirm', () => ({})) },
  { weight: 2, run: onOne('tutor', 'decline', () => ({ reason: 'I am away.' })) },
  { weight: 2, run: staffCancels },
  { weight: 5, run: requestPayout },
  { weight: 2, run: decidePayout },
]
const TOTAL = ACTIONS.reduce((sum, { weight }) => sum + weight, 0)

/** The next thing a client does, by chance. */
export function nextMoneyAction({ random }: MoneyClient): Run {
  let left = random.below(TOTAL)
  for (const { weight, run } of ACTIONS) {
    if (left < weight) return run
    left -= weight
  }
  return topUp
}

/** A third within a day, where cancelling costs something; some so far ahead that the card is charged at once. */
function someStart(run: MoneyRun, random: Random): string {
  const start = addHours(run.now(), random.below(3) === 0 ? 2 + random.below(20) : 26 + random.below(240))
  start.setUTCMinutes(0, 0, 0)
  return start.toISOString()
}

/** One key a request, so that whoever sends it again after a broken connection does it once. */
const onceOnly = () => ({ 'idempotency-key': randomUUID() })

type How = { useWallet?: boolean; packageId?: string; tutor?: LoadTutor; student?: LoadStudent }

async function book(run: MoneyRun, { random, mine }: MoneyClient, { tutor, student, ...how }: How) {
  const { world, call, acknowledged } = run
  const [who, whom] = [student ?? random.pick(world.students), tutor ?? random.pick(world.tutors)]
  const body = {
    tutorId: whom.tutorId,
    subjectId: world.subjectId,
    start: someStart(run, random),
    durationMinutes: 60,
    ...how,
  }
  const name = `book${how.packageId ? ' from a package' : how.useWallet ? ' with the wallet' : ''}`
  const answer = await call(name, 'POST', '/api/bookings', { token: who.token, headers: onceOnly(), body })
  if (answer.status !== 201) return
  const { booking, checkout } = answer.body
  const payUrl = checkout?.url ?? ''
  const known = { id: booking.id, tutorToken: whom.token, studentToken: who.token, payUrl }
  acknowledged.set(booking.id, known)
  mine.push(known)
  if (payUrl && random.below(10) > 0) await payBooking(run, random, payUrl)
}

/** Sometimes with a card that is refused first, sometimes with one whose owner goes to the bank later. */
async function payBooking(run: MoneyRun, random: Random, url: string): Promise<boolean> {
  if (random.below(12) === 0) await payAtProcessor(run, url, DECLINED_CARD)
  return payAtProcessor(run, url, random.below(15) === 0 ? DISPUTED_CARD : GOOD_CARD)
}

async function bookFromPackage(run: MoneyRun, client: MoneyClient): Promise<void> {
  if (run.packages.length === 0) return buyPackage(run, client)
  const { id, student, tutor } = client.random.pick(run.packages)
  return book(run, client, { packageId: id, student, tutor })
}

async function topUp(run: MoneyRun, { random }: MoneyClient): Promise<void> {
  const n = random.below(run.world.students.length)
  const { token } = run.world.students[n] as LoadStudent
  const currency = PURSE_OF[n % PURSE_OF.length]
  const amount = 2000 + random.below(9001)
  const answer = await run.call('top up', 'POST', '/api/payments/wallet/topup', {
    token,
    headers: onceOnly(),
    body: { amount, currency },
  })
  if (answer.status !== 201) return
  run.topUps.add(answer.body.paymentId)
  if (random.below(10) > 0) await payBooking(run, random, answer.body.url)
}
/** As `furnish` gives currencies to students. */
const PURSE_OF = ['USD', 'EUR', 'JPY', 'GBP'] as const

async function buyPackage(run: MoneyRun, { random }: MoneyClient): Promise<void> {
  const [student, tutor] = [random.pick(run.world.students), random.pick(run.world.tutors)]
  const answer = await run.call('buy a package', 'POST', '/api/packages', {
    token: student.token,
    headers: onceOnly(),
    body: { tutorId: tutor.tutorId, lessons: 5, useWallet: random.below(2) === 0 },
  })
  if (answer.status !== 201) return
  const { package: bought, checkout } = answer.body
  if (checkout && !(await payBooking(run, random, checkout.url))) return
  run.packages.push({ id: bought.id, student, tutor })
}

async function withdraw(run: MoneyRun, { random }: MoneyClient): Promise<unknown> {
  if (run.packages.length === 0) return
  const { id, student } = random.pick(run.packages)
  return run.call('give a package back', 'POST', `/api/packages/${id}/withdraw`, {
    token: student.token,
    headers: onceOnly(),
    body: {},
  })
}

/** A move by one side of one of the latest bookings of this client. */
function onOne(who: 'tutor' | 'student', action: string, body: (random: Random) => object): Run {
  return async (run, { random, mine }) => {
    if (mine.length === 0) return
    const { id, tutorToken, studentToken } = random.pick(mine.slice(-12))
    const token = who === 'tutor' ? tutorToken : studentToken
    const request = { token, headers: onceOnly(), body: body(random) }
    return run.call(`${action} (${who})`, 'POST', `/api/bookings/${id}/${action}`, request)
  }
}

/** Ops may give back any amount up to what was paid: also of lessons that were given. */
async function staffCancels(run: MoneyRun, { random, mine }: MoneyClient): Promise<unknown> {
  if (mine.length === 0) return
  const { id } = random.pick(mine.slice(-12))
  return run.call('cancel (ops)', 'POST', `/api/admin/bookings/${id}/cancel`, {
    token: run.staff.ops[0]?.token,
    headers: onceOnly(),
    body: { reason: 'The stress run says so.', refundAmount: random.below(2500) },
  })
}

async function requestPayout(run: MoneyRun, { random }: MoneyClient): Promise<void> {
  keepPayout(run, await askForPayout(run, random.pick(run.world.tutors)))
}

/** A tutor asks for all there is. */
export function askForPayout(run: MoneyRun, { token }: LoadTutor): Promise<Answer> {
  return run.call('ask for a payout', 'POST', '/api/payouts', { token, headers: onceOnly(), body: {} })
}

export function keepPayout(run: MoneyRun, { status, body }: Answer): void {
  if (status === 201) run.payouts.add(body.id)
}

/** Finance approves or stops a payout; a tutor takes one back. Most come too late, as they do. */
async function decidePayout(run: MoneyRun, { random }: MoneyClient): Promise<void> {
  if (run.payouts.size === 0) return
  const id = random.pick([...run.payouts])
  const { finance } = run.staff
  const move = random.below(4)
  if (move < 2) return approve(run, id)
  const token = random.pick(finance).token
  if (move === 2) {
    const body = { reason: 'The stress run says so.' }
    await run.call('stop a payout', 'POST', `/api/admin/payouts/${id}/reject`, { token, body })
    return
  }
  for (const { token: tutor } of run.world.tutors.slice(0, 2))
    await run.call('take a payout back', 'POST', `/api/payouts/${id}/cancel`, { token: tutor, body: {} })
}

/** Four eyes: two different people, at once. */
export async function approve(run: MoneyRun, id: string): Promise<void> {
  await Promise.all(
    run.staff.finance
      .slice(0, 2)
      .map(({ token }) =>
        run.call('approve a payout', 'POST', `/api/admin/payouts/${id}/approve`, { token, body: {} }),
      ),
  )
}
