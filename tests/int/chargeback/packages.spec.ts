import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { sweepChargebacks } from '@/operations/chargeback/sweepChargebacks'
import { syncChargeback } from '@/operations/chargeback/syncChargeback'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { sweepPackages } from '@/operations/package/sweepPackages'
import { getPurchase } from '@/operations/payment/queries/getPurchase'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { database } from '@/services/database/tx'
import { viewerOf } from '../pages/viewerOf'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'

const DISPUTED = '4000000000000259'
const PRICE = 11_250
const SHARE = 2250

let lessons: Lessons
let ops: Person

beforeAll(async () => {
  lessons = await startLessons()
  ops = await lessons.app.createPerson({ roles: ['ops'] })
  const offers = [{ lessons: 5, discountPercent: 10, validityDays: 90, active: true }]
  await call(lessons.tutor, 'PUT', `/tutors/${lessons.tutor.tutorId}/packages`, { offers })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

const call = async (who: Person, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) =>
  lessons.app.api(method, path, {
    token: await lessons.tokenOf(who),
    ...(method !== 'GET' && { body: body ?? {} }),
  })

/** A package paid for with a card whose owner goes to their bank. */
async function disputed(
  first: (packageId: string, person: Person) => Promise<void> = async () => {},
): Promise<{ person: Person; packageId: string; disputeId: string }> {
  const { app, simulator, tutor } = lessons
  const person = await app.createPerson()
  const { body } = await call(person, 'POST', '/packages', { tutorId: tutor.tutorId, lessons: 5 })
  const packageId = body.package.id as string
  const [payment] = await app.rows<{ id: string; session: string }>(sql`
    select id, checkout_session_id session from payments where package_id = ${packageId} and purpose = 'package'`)
  await simulator.pay(String(payment?.session), DISPUTED)
  await syncPurchase({ payload: app.payload, paymentId: String(payment?.id), now: await app.now() })
  await first(packageId, person)
  await sweepChargebacks({ payload: app.payload, now: await app.now() })
  await lessons.drain()
  const [row] = await app.rows<{ id: string }>(
    sql`select dispute_id id from chargebacks where payment_id = ${payment?.id}`,
  )
  return { person, packageId, disputeId: String(row?.id) }
}

async function book(person: Person, packageId: string, days: number): Promise<string> {
  const { tutorId, subjectId } = lessons.tutor
  const start = await lessons.inDays(days)
  const wish = { tutorId, subjectId, start, durationMinutes: 60, packageId }
  const { status, body } = await call(person, 'POST', '/bookings', wish)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.booking.id
}

async function decide(disputeId: string, how: 'win' | 'lose'): Promise<void> {
  await lessons.simulator.tell(`disputes/${disputeId}/${how}`)
  const { payload } = lessons.app
  for (let times = 0; times < 3; times += 1)
    await syncChargeback({ payload, disputeId, now: await lessons.app.now() })
  await lessons.drain()
}

/** What is in the wallet, cents. */
const walletOf = async (person: Person): Promise<number> =>
  (await call(person, 'GET', '/payments/wallet')).body.cash.amount

async function balances(packageId: string, disputeId: string) {
  const rows = await lessons.app.rows<{ account: string; sum: number }>(sql`
    select l.account, sum(l.amount)::int sum from ledger_lines l join ledger_entries e on e.id = l.entry_id
    where l.owner = ${packageId} or l.account = 'chargebackLoss' and (e.cause_key like ${`chargeback:${disputeId}:%`}
      or e.booking_id in (select booking_id from payments where package_id = ${packageId})) group by l.account`)
  return Object.fromEntries(rows.map(({ account, sum }) => [account, sum]))
}

const stateOf = async (packageId: string) =>
  (
    await lessons.app.rows(sql`
      select status, lessons_used::int used, lessons_returned::int returned from student_packages where id = ${packageId}`)
  )[0]

/** What the page of the package's payment says to the payer. */
async function purchaseOf(person: Person, packageId: string) {
  const { body } = await call(person, 'GET', `/packages/${packageId}`)
  const paymentId = body.paymentId as string
  return getPurchase({ payload: lessons.app.payload, viewer: viewerOf(person), paymentId })
}

describe('a chargeback of a package', () => {
  it('should keep the package from being given back or running out while the bank decides', async () => {
    const { person, packageId, disputeId } = await disputed()
    const refusals = [
      await call(person, 'POST', `/packages/${packageId}/withdraw`),
      await call(ops, 'POST', `/admin/packages/${packageId}/refund`, { reason: 'Asked for it.' }),
    ]
    expect(refusals.map(({ body }) => body.errors?.[0].code)).toEqual([
      'PAYMENT_DISPUTED',
      'PAYMENT_DISPUTED',
    ])
    await lessons.app.moveClock(addDays(await lessons.app.now(), 91))
    await sweepPackages({ payload: lessons.app.payload, now: await lessons.app.now() })
    expect(await stateOf(packageId)).toEqual({ status: 'active', used: 0, returned: 0 })
    await decide(disputeId, 'win')
    await sweepPackages({ payload: lessons.app.payload, now: await lessons.app.now() })
    expect(await stateOf(packageId)).toEqual({ status: 'expired', used: 0, returned: 5 })
    expect(await walletOf(person)).toBe(PRICE)
  })

  it('should freeze the package while the bank decides, and let it be booked from again when it is won', async () => {
    const { person, packageId, disputeId } = await disputed()
    const { tutorId, subjectId } = lessons.tutor
    const start = await lessons.inDays(4)
    const wish = { tutorId, subjectId, start, durationMinutes: 60, packageId }
    const refused = await Promise.all([
      call(person, 'POST', '/bookings', wish),
      call(person, 'POST', '/bookings', wish),
    ])
    expect(refused.map(({ status, body }) => [status, body.errors[0].code])).toEqual([
      [409, 'PACKAGE_FROZEN'],
      [409, 'PACKAGE_FROZEN'],
    ])
    const frozen = (await call(person, 'GET', `/packages/${packageId}`)).body
    expect(frozen).toMatchObject({ isFrozen: true, canBook: false, canWithdraw: false, lessonsLeft: 5 })
    expect(await purchaseOf(person, packageId)).toMatchObject({ state: 'CAPTURED', isFrozen: true })
    await decide(disputeId, 'win')
    expect(await purchaseOf(person, packageId)).toMatchObject({ state: 'CAPTURED', isFrozen: false })
    await book(person, packageId, 4)
    const open = (await call(person, 'GET', `/packages/${packageId}`)).body
    expect(open).toMatchObject({ isFrozen: false, canBook: true, lessonsLeft: 4 })
  })

  it('should end the package when it is lost, and never give its value a second time', async () => {
    let bookingId = ''
    const { person, packageId, disputeId } = await disputed(async (id, who) => {
      bookingId = await book(who, id, 6)
    })
    await decide(disputeId, 'lose')
    expect(await stateOf(packageId)).toEqual({ status: 'refunded', used: 1, returned: 4 })
    expect(await balances(packageId, disputeId)).toEqual({ packageDeferred: 0, chargebackLoss: SHARE })
    await lessons.act(lessons.tutor, bookingId, 'decline', { reason: 'Away' })
    await lessons.drain()
    expect(await stateOf(packageId)).toEqual({ status: 'refunded', used: 0, returned: 5 })
    expect(await balances(packageId, disputeId)).toEqual({ packageDeferred: 0, chargebackLoss: 0 })
    expect(await walletOf(person)).toBe(0)
  })

  it('should take back what ran out into the wallet before the bank took the money, as far as it is there', async () => {
    const { person, packageId, disputeId } = await disputed(async (id) => {
      await lessons.app.rows(
        sql`update student_packages set expires_at = ${(await lessons.app.now()).toISOString()} where id = ${id}`,
      )
      await sweepPackages({ payload: lessons.app.payload, now: await lessons.app.now() })
    })
    expect(await walletOf(person)).toBe(PRICE)
    await decide(disputeId, 'lose')
    expect(await balances(packageId, disputeId)).toEqual({ packageDeferred: 0, chargebackLoss: 0 })
    expect(await walletOf(person)).toBe(0)
  })

  it('should be the refund of lessons that were on their way back when the bank came first', async () => {
    const { person, packageId, disputeId } = await disputed(async (id, who) => {
      expect((await call(who, 'POST', `/packages/${id}/withdraw`)).status).toBe(200)
    })
    expect(await stateOf(packageId)).toEqual({ status: 'refunded', used: 0, returned: 5 })
    await decide(disputeId, 'lose')
    await recoverPayments({ payload: lessons.app.payload, now: await lessons.app.now(), graceMs: 0 })
    await lessons.drain()
    const refunds = await lessons.app.rows(sql`
      select r.amount::int, r.card_amount::int card, r.chargeback_amount::int bank, r.state from refunds r
        join payments p on p.id = r.payment_id where p.package_id = ${packageId}`)
    expect(refunds).toEqual([{ amount: PRICE, card: 0, bank: PRICE, state: 'succeeded' }])
    expect(await walletOf(person)).toBe(0)
  })

  it('should take a lesson that is refunded after it was collected for its loss', async () => {
    let bookingId = ''
    const { person, packageId, disputeId } = await disputed(async (id, who) => {
      bookingId = await book(who, id, 8)
    })
    await lessons.act(lessons.tutor, bookingId, 'confirm')
    await lessons.drain()
    await decide(disputeId, 'lose')
    await lessons.act(person, bookingId, 'cancel')
    await lessons.drain()
    expect(await lessons.states(bookingId)).toMatchObject({ payment_state: 'REFUNDED' })
    expect(await balances(packageId, disputeId)).toEqual({ packageDeferred: 0, chargebackLoss: 0 })
    expect(await walletOf(person)).toBe(0)
  })
})
