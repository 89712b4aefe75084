import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addHours } from '@/domain/time/instants'
import { sweepChargebacks } from '@/operations/chargeback/sweepChargebacks'
import { syncChargeback } from '@/operations/chargeback/syncChargeback'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { database } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import { type Random, seededRandom } from '../../../scripts/stress/seededRandom'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'

/** Other numbers play other lives; each is the same every time. */
const SEEDS = [1, 2, 3, 4]
const STEPS = 60
const DISPUTED = '4000000000000259'
const CURRENCIES = ['USD', 'EUR', 'JPY', 'GBP'] as const
/** What an hour costs, in minor units: odd numbers, which do not divide. */
const RATES = [307, 2500, 3333, 9999] as const

let lessons: Lessons
let ops: Person
const tutors: TestTutor[] = []
const students: Person[] = []
const bookings: { id: string; tutor: TestTutor; student: Person }[] = []
const packages: { id: string; tutor: TestTutor; student: Person }[] = []

beforeAll(async () => {
  lessons = await startLessons()
  const { app } = lessons
  ops = await app.createPerson({ roles: ['ops'] })
  for (const [n, currency] of CURRENCIES.entries()) {
    const tutor = await createTutor(app, { hourlyRate: RATES[n] })
    const student = await app.createPerson()
    await app.rows(
      sql`update tutor_profiles set currency = ${currency}, trial_minutes = '30', confirmation = ${n % 2 ? 'instant' : 'request'}, buffer_minutes = 0, min_notice_minutes = 0 where id = ${tutor.tutorId}`,
    )
    await app.rows(sql`update users set currency = ${CURRENCIES[3 - n]} where id = ${student.id}`)
    await app.rows(sql`
      insert into pricing_options (id, tutor_id, title, lessons, duration_minutes, discount_percent, validity_days, active)
      values (uuidv7(), ${tutor.tutorId}, 'Five', 5, 60, 7, 90, true)`)
    tutors.push(tutor)
    students.push(student)
  }
  await app.payload.create({
    collection: SLUGS.promoCodes,
    data: { code: 'RANDOM', kind: 'percent', percent: 37, active: true, perUserLimit: null },
    overrideAccess: true,
  })
}, 120_000)
afterAll(() => lessons.close())

const ask = async (who: Person, path: string, body: object) =>
  lessons.app.api('POST', path, { token: await lessons.tokenOf(who), body })

/** Pays a page at the simulator. */
async function paySession(url: string, card = '4242424242424242'): Promise<void> {
  const session = /cs_\w+/.exec(url)?.[0]
  if (session) await lessons.simulator.pay(session, card)
}

async function book(
  random: Random,
  how: { packageId?: string; tutor?: TestTutor; student?: Person; isTrial?: boolean } = {},
) {
  const tutor = how.tutor ?? random.pick(tutors)
  const student = how.student ?? random.pick(students)
  const start = addHours(
    await lessons.app.now(),
    random.below(3) === 0 ? 3 + random.below(18) : 26 + random.below(300),
  )
  start.setUTCMinutes(0, 0, 0)
  const { status, body } = await ask(student, '/bookings', {
    tutorId: tutor.tutorId,
    subjectId: tutor.subjectId,
    start,
    durationMinutes: 60,
    ...(how.packageId
      ? { packageId: how.packageId }
      : { useWallet: random.below(2) === 0, ...(random.below(4) === 0 && { promoCode: 'RANDOM' }) }),
    ...(how.isTrial && { trial: true, durationMinutes: 30 }),
  })
  if (status !== 201) return
  const { id } = body.booking
  bookings.push({ id, tutor, student })
  if (body.checkout && random.below(8) > 0) await lessons.pay(id, random.below(6) > 0 ? undefined : DISPUTED)
  if (random.below(3) === 0) await bargain(random, { id, tutor, student })
}

/** Banks ask for some of the money, and decide. */
async function hearBanks(random: Random): Promise<void> {
  const { payload } = lessons.app
  await sweepChargebacks({ payload, now: await lessons.app.now() })
  await lessons.drain()
  const open = await lessons.app.rows<{ dispute_id: string }>(
    sql`select dispute_id from chargebacks where state in ('needsResponse', 'underReview')`,
  )
  for (const { dispute_id: disputeId } of open) {
    if (random.below(4) > 0)
      await lessons.simulator.tell(`disputes/${disputeId}/${random.pick(['win', 'lose'])}`)
    await syncChargeback({ payload, disputeId, now: await lessons.app.now() })
  }
}

const see = async (who: Person, id: string) =>
  (await lessons.app.api('GET', `/bookings/${id}`, { token: await lessons.tokenOf(who) })).body

/** The tutor of a request asks for another price, and the student mostly agrees, and mostly pays. */
async function bargain(random: Random, { id, tutor, student }: (typeof bookings)[number]): Promise<void> {
  const { sessionState, tutorPrice } = await see(tutor, id)
  if (sessionState !== 'REQUESTED') return
  const amount = Math.round((tutorPrice.amount * (50 + random.below(101))) / 100)
  await ask(tutor, `/bookings/${id}/propose`, {
    reason: 'As we said.',
    price: { ...tutorPrice, amount },
  })
  const { proposal } = await see(student, id)
  if (!proposal?.price || random.below(5) === 0) return
  const { price } = proposal.price
  const accepted = await ask(student, `/bookings/${id}/proposal`, { answer: 'accept', price })
  if (accepted.status !== 200 || accepted.body.id === id) return
  bookings.push({ id: accepted.body.id, tutor, student })
  if (accepted.body.checkout && random.below(5) > 0) await lessons.pay(accepted.body.id)
}

/** The list rises and falls, and a student is asked for a price of their own. */
async function changePrices(random: Random): Promise<void> {
  const { tutor, student } = random.pick(bookings)
  const path = `/tutors/${tutor.tutorId}`
  const token = await lessons.tokenOf(tutor)
  const { listRate } = (await lessons.app.api('GET', path, { token })).body
  const around = () => ({
    ...listRate,
    amount: Math.round((listRate.amount * (70 + random.below(70))) / 100),
  })
  if (random.below(2) === 0) await lessons.app.api('PATCH', path, { token, body: { hourlyRate: around() } })
  await ask(tutor, `${path}/student-prices`, { studentId: student.id, hourlyRate: around() })
  const own = await lessons.app.api('GET', '/prices', { token: await lessons.tokenOf(student) })
  for (const { asked } of own.body.docs)
    if (asked) await ask(student, `/prices/${asked.id}/${random.pick(['accept', 'keep'])}`, {})
}

/** Students who have had a trial say that the tutor is no good fit, whoever still may. */
async function sayNotAFit(): Promise<void> {
  const given = await lessons.app.rows<{ id: string }>(
    sql`select id from bookings where is_trial and session_outcome = 'COMPLETED' and good_fit_at is null`,
  )
  for (const { id, student } of bookings)
    if (given.some((trial) => trial.id === id))
      await ask(student, `/bookings/${id}/not-a-fit`, { reason: 'pace' })
}

/** Staff give back a part or all of a lesson that is over, at the tutor's cost or ours. */
async function giveBack(random: Random, { id }: (typeof bookings)[number]): Promise<void> {
  const [payment] = await lessons.app.rows<{ id: string }>(
    sql`select id from payments where booking_id = ${id}`,
  )
  await ask(ops, `/payments/${payment?.id}/refund`, {
    ...random.pick([{ decision: 'full' }, { decision: 'partial', amount: 1 + random.below(900) }]),
    paidBy: random.pick(['shares', 'marketplace']),
    reason: 'As agreed.',
  })
}

async function purchase(who: Person, path: string, body: object): Promise<string | null> {
  const answer = await ask(who, path, body)
  if (answer.status !== 201) return null
  const url = answer.body.url ?? answer.body.checkout?.url
  const id = answer.body.package?.id ?? answer.body.paymentId
  if (!url) return id
  await paySession(url)
  const [payment] = await lessons.app.rows<{ id: string }>(
    sql`select id from payments where checkout_url = ${url}`,
  )
  const now = await lessons.app.now()
  await syncPurchase({ payload: lessons.app.payload, paymentId: String(payment?.id), now })
  return id
}

const STEPS_OF_MONEY: readonly ((random: Random) => Promise<unknown>)[] = [
  (random) => book(random),
  (random) => book(random),
  async (random) => {
    const bought = packages.length > 0 && random.pick(packages)
    return bought ? book(random, { ...bought, packageId: bought.id }) : book(random)
  },
  async (random) => {
    const n = random.below(students.length)
    const amount = { amount: 2000 + random.below(9000), currency: CURRENCIES[3 - n] }
    return purchase(students[n] as Person, '/payments/wallet/topup', amount)
  },
  async (random) => {
    const [tutor, student] = [random.pick(tutors), random.pick(students)]
    const wish = { tutorId: tutor.tutorId, lessons: 5, useWallet: random.below(2) === 0 }
    const id = await purchase(student, '/packages', wish)
    if (id) packages.push({ id, tutor, student })
  },
  async (random) => {
    const bought = packages.length > 0 && random.pick(packages)
    return bought && ask(bought.student, `/packages/${bought.id}/withdraw`, {})
  },
  (random) =>
    onOne(random, ({ id, student }) =>
      ask(student, `/bookings/${id}/cancel`, { refundTo: random.pick(['wallet', 'card']) }),
    ),
  (random) => onOne(random, ({ id, tutor }) => ask(tutor, `/bookings/${id}/confirm`, {})),
  (random) => onOne(random, ({ id, tutor }) => ask(tutor, `/bookings/${id}/cancel`, { reason: 'I am ill.' })),
  (random) =>
    onOne(random, ({ id }) =>
      ask(ops, `/admin/bookings/${id}/cancel`, { reason: 'As agreed.', refundAmount: random.below(4000) }),
    ),
  (random) => onOne(random, (one) => bargain(random, one)),
  (random) => onOne(random, (one) => bargain(random, one)),
  (random) => book(random, { isTrial: true }),
  () => sayNotAFit(),
  (random) => onOne(random, (one) => giveBack(random, one)),
  async (random) => bookings.length > 0 && changePrices(random),
  (random) => hearBanks(random),
  async (random) => {
    await lessons.passTo(addHours(await lessons.app.now(), 6 + random.below(40)))
    if (random.below(2) === 0) await sayNotAFit()
  },
]

async function onOne(random: Random, work: (one: (typeof bookings)[number]) => Promise<unknown>) {
  if (bookings.length > 0) await work(random.pick(bookings.slice(-8)))
}

/** Never more back than was taken, in all and in each way it was paid. */
async function expectWithinCapture(): Promise<void> {
  const over = await lessons.app.rows(sql`
    select p.id, p.captured_amount, p.refunded_amount from payments p left join lateral (
      select coalesce(sum(r.wallet_amount), 0) wallet, coalesce(sum(r.card_amount), 0) card, coalesce(sum(r.package_amount), 0) package
      from refunds r where r.payment_id = p.id) r on true
    where p.refunded_amount > p.captured_amount or r.card + r.wallet + r.package > p.captured_amount`)
  expect(over).toEqual([])
}

async function expectSound(): Promise<void> {
  const verdicts = await verifyInvariants(database(lessons.app.payload))
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
  await expectWithinCapture()
}

it.each(SEEDS)(
  'should keep every split, invariant and limit through a random life of money, seed %i',
  {
    timeout: 60_000,
  },
  async (seed) => {
    const random = seededRandom(seed)
    for (let step = 0; step < STEPS; step += 1) {
      await random.pick(STEPS_OF_MONEY)(random)
      await lessons.drain()
      await expectSound()
    }
  },
)

it('should have divided the money of every lesson in the end, and agree with the processor', {
  timeout: 60_000,
}, async () => {
  for (let step = 0; step < 4; step += 1) {
    await lessons.passTo(addHours(await lessons.app.now(), 120))
    // The sweep's other half: payments that staff were to look at are let go.
    await recoverPayments({ payload: lessons.app.payload, now: await lessons.app.now(), graceMs: 0 })
    await lessons.drain()
  }
  await expectSound()
  const open = await lessons.app.rows(sql`
    select reference, session_state, payment_state from bookings
    where session_state in ('HELD', 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS') or payment_state = 'AUTHORIZED'`)
  expect(open).toEqual([])
  const settled = await lessons.app.rows<{ n: number; currencies: number; refunds: number }>(sql`
    select count(*)::int n, count(distinct currency)::int currencies, (select count(*)::int from refunds) refunds
    from bookings where settled_at is not null`)
  expect(settled[0]?.n, 'the run has settled lessons to speak of').toBeGreaterThan(10)
  expect(settled[0]?.currencies).toBeGreaterThan(2)
  expect(settled[0]?.refunds).toBeGreaterThan(5)
  const [held] = await lessons.app.rows<{ sum: string }>(
    sql`select coalesce(sum(amount), 0) sum from ledger_lines where account = 'escrow'`,
  )
  expect(Number(held?.sum), 'nothing is left in escrow').toBe(0)
  expect(await clearing()).toEqual(await movedAtProcessor())
})

type Sums = Record<string, number>

/** What our books say was collected and given back at the processor, by currency; fees are not posted here. */
async function clearing(): Promise<Sums> {
  const rows = await lessons.app.rows<{ currency: string; sum: string }>(
    sql`select currency, sum(amount) sum from ledger_lines where account = 'processorClearing' group by 1`,
  )
  return Object.fromEntries(rows.map(({ currency, sum }) => [currency, Number(sum)]))
}

/** The same from its own books, page by page. */
async function movedAtProcessor(): Promise<Sums> {
  const sums: Sums = {}
  for (let after = ''; ; ) {
    const page = await lessons.simulator.raw('GET', `/v1/balance_transactions?limit=100${after}`)
    const list = page.json as { data: { id: string; currency: string; amount: number }[]; has_more: boolean }
    for (const { currency, amount } of list.data)
      sums[currency.toUpperCase()] = (sums[currency.toUpperCase()] ?? 0) + amount
    if (!list.has_more) return sums
    after = `&starting_after=${list.data.at(-1)?.id}`
  }
}
