import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addHours } from '@/domain/time/instants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { capturePurchase } from '@/operations/payment/capturePurchase'
import { openPurchase } from '@/operations/payment/openPurchase'
import { checkedTopUps } from '@/operations/payment/queries/checkedTopUps'
import { getPurchase } from '@/operations/payment/queries/getPurchase'
import { getReviewCase } from '@/operations/payment/queries/getReviewCase'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { voidPurchase } from '@/operations/payment/voidPurchase'
import { database } from '@/services/database/tx'
import { viewerOf } from '../pages/viewerOf'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'
import { topUp, walletOf } from './wallets'

let lessons: Lessons
let dear: TestTutor
let ops: Person
let finance: Person

beforeAll(async () => {
  lessons = await startLessons()
  dear = await createTutor(lessons.app, { hourlyRate: 20_000 })
  ops = await lessons.app.createPerson({ roles: ['ops'] })
  finance = await lessons.app.createPerson({ roles: ['finance'] })
  const offers = [{ lessons: 5, discountPercent: 10, validityDays: 90, active: true }]
  await call(dear, 'PUT', `/tutors/${dear.tutorId}/packages`, { offers })
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

/** Pays a purchase at the simulator and brings it in step, as the page the payer comes back to does. */
async function pay(paymentId: string): Promise<void> {
  const [row] = await lessons.app.rows<{ session: string }>(
    sql`select checkout_session_id session from payments where id = ${paymentId}`,
  )
  await lessons.simulator.pay(String(row?.session), '4242424242424242')
  const { payload } = lessons.app
  const now = await lessons.app.now()
  await Promise.all([1, 2].map(() => syncPurchase({ payload, paymentId, now })))
  await lessons.drain()
}

/** 600 dollars for the wallet. */
async function largeTopUp(person: Person) {
  const { body } = await call(person, 'POST', '/payments/wallet/topup', { amount: 60_000, currency: 'USD' })
  await pay(body.paymentId)
  return { id: body.paymentId as string, reviewId: await reviewId(body.paymentId) }
}

/** Five lessons of 200 dollars less 10 %. */
async function largePackage(person: Person, more: object = {}) {
  const { body } = await call(person, 'POST', '/packages', { tutorId: dear.tutorId, lessons: 5, ...more })
  const packageId = body.package.id as string
  const [row] = await lessons.app.rows<{ id: string }>(
    sql`select id from payments where package_id = ${packageId}`,
  )
  const id = String(row?.id)
  await pay(id)
  return { packageId, id, reviewId: await reviewId(id) }
}

const reviewId = async (paymentId: string) =>
  String(
    (
      await lessons.app.rows<{ id: string }>(
        sql`select id from payment_reviews where payment_id = ${paymentId}`,
      )
    )[0]?.id,
  )

const decide = (who: Person, id: string, decision: string, reason = 'Called the bank.') =>
  call(who, 'POST', `/admin/payment-reviews/${id}/decide`, { decision, reason })

const stateOf = async (id: string) =>
  (
    await lessons.app.rows<{ state: string; captured: number; intent: string }>(
      sql`select state, captured_amount::int captured, intent_id intent from payments where id = ${id}`,
    )
  )[0]

const cashOf = async (person: Person): Promise<number> => (await walletOf(lessons, person)).cash.amount

const mailsOf = (person: Person) =>
  lessons.app.rows<{ template: string; text: string }>(
    sql`select template, text from mail_messages where user_id = ${person.id} order by queued_at, id`,
  )

describe('a large purchase that staff look at (J13, decision 020)', () => {
  it('should hold a top-up, fill the wallet only when it is approved, once', async () => {
    const person = await lessons.app.createPerson()
    const { id, reviewId: review } = await largeTopUp(person)
    expect(await stateOf(id)).toMatchObject({ state: 'AUTHORIZED', captured: 0 })
    expect(await cashOf(person)).toBe(0)
    const { payload } = lessons.app
    const view = await getPurchase({ payload, viewer: viewerOf(person), paymentId: id })
    expect(view).toMatchObject({ state: 'AUTHORIZED', package: null, card: { amount: 60_000 } })
    const checked = (who: Person) => checkedTopUps({ payload, viewer: viewerOf(who) })
    expect(await checked(person)).toEqual([{ paymentId: id, amount: { amount: 60_000, currency: 'USD' } }])
    expect(await checked(finance)).toEqual([])
    const found = await getReviewCase({ payload, viewer: viewerOf(finance), reviewId: review })
    expect(found).toMatchObject({ reasons: ['large_amount'], lesson: null, package: null })
    const now = await lessons.app.now()
    await capturePurchase({ payload, paymentId: id, now })
    expect(await stateOf(id)).toMatchObject({ state: 'AUTHORIZED' })
    const answers = await Promise.all([decide(ops, review, 'approve'), decide(finance, review, 'approve')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    await Promise.all([1, 2, 3].map(() => capturePurchase({ payload, paymentId: id, now })))
    await lessons.drain()
    expect(await stateOf(id)).toMatchObject({ state: 'CAPTURED', captured: 60_000 })
    expect(await cashOf(person)).toBe(60_000)
    expect(await checked(person)).toEqual([])
    expect((await mailsOf(person)).map(({ template }) => template)).toEqual(['topUpReady'])
    const { calls } = await lessons.simulator.calls()
    const intent = (await stateOf(id))?.intent
    expect(
      calls.filter(({ path, replayed }) => path.endsWith(`${intent}/capture`) && !replayed),
    ).toHaveLength(1)
  })

  it('should keep a package from being used until it is approved, and find it again at a second tap', async () => {
    const person = await lessons.app.createPerson()
    const { packageId, reviewId: review } = await largePackage(person)
    const own = async () => (await call(person, 'GET', `/packages/${packageId}`)).body
    expect(await own()).toMatchObject({ status: 'pending', canBook: false, activatedAt: null })
    const again = await call(person, 'POST', '/packages', { tutorId: dear.tutorId, lessons: 5 })
    expect([again.body.package.id, again.body.checkout]).toEqual([packageId, null])
    expect((await decide(ops, review, 'approve')).status).toBe(200)
    await lessons.drain()
    expect(await own()).toMatchObject({ status: 'active', canBook: true, value: { amount: 90_000 } })
    expect((await mailsOf(person)).map(({ template }) => template)).toEqual(['packageBought'])
  })

  it('should let go of everything when it is refused, and tell the payer without the reason', async () => {
    const person = await lessons.app.createPerson()
    await topUp(lessons, person, 20_000)
    const { packageId, id, reviewId: review } = await largePackage(person, { useWallet: true })
    expect(await cashOf(person)).toBe(0)
    expect((await decide(ops, review, 'refuse', 'Stolen card, says the bank.')).status).toBe(200)
    const { payload } = lessons.app
    const now = await lessons.app.now()
    await Promise.all([1, 2, 3].map(() => voidPurchase({ payload, paymentId: id, now })))
    await lessons.drain()
    expect(await stateOf(id)).toMatchObject({ state: 'VOIDED', captured: 0 })
    expect(await cashOf(person)).toBe(20_000)
    expect((await call(person, 'GET', `/packages/${packageId}`)).body).toMatchObject({ status: 'cancelled' })
    const mails = (await mailsOf(person)).filter(({ template }) => template === 'purchaseRefused')
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain('$700.00 reserved on your card is released')
    expect(mails[0]?.text).not.toContain('Stolen')
    const { json } = await lessons.simulator.raw('GET', `/v1/payment_intents/${(await stateOf(id))?.intent}`)
    expect(json).toMatchObject({ status: 'canceled' })
  })

  it('should be decided by operations and finance alone, with a reason, and not by the payer', async () => {
    const person = await lessons.app.createPerson({ roles: ['student', 'ops'] })
    const { id, reviewId: review } = await largeTopUp(person)
    for (const roles of [['student'], ['tutor'], ['support']] as const)
      expect(
        (await decide(await lessons.app.createPerson({ roles: [...roles] }), review, 'approve')).status,
      ).toBe(403)
    expect((await decide(person, review, 'approve')).status).toBe(403)
    expect((await decide(ops, review, 'approve', ' ')).status).toBe(400)
    expect(
      (await call(person, 'POST', `/payments/${id}/refund`, { decision: 'full', reason: 'Mine.' })).status,
    ).toBe(409)
    expect(await stateOf(id)).toMatchObject({ state: 'AUTHORIZED' })
  })

  it('should go on by itself after a day, also when the job that does it was lost', async () => {
    const person = await lessons.app.createPerson()
    const { id } = await largeTopUp(person)
    const { payload } = lessons.app
    await lessons.app.moveClock(addHours(await lessons.app.now(), 23))
    await recoverPayments({ payload, now: await lessons.app.now(), graceMs: 0 })
    await lessons.drain()
    expect(await stateOf(id)).toMatchObject({ state: 'AUTHORIZED' })
    await lessons.app.moveClock(addHours(await lessons.app.now(), 2))
    await recoverPayments({ payload, now: await lessons.app.now(), graceMs: 0 })
    await lessons.drain()
    expect(await stateOf(id)).toMatchObject({ state: 'CAPTURED' })
    expect(await cashOf(person)).toBe(60_000)
  })

  it('should charge what is not large at once, as before', async () => {
    const person = await lessons.app.createPerson()
    const id = await topUp(lessons, person, 50_000)
    expect(await stateOf(id)).toMatchObject({ state: 'CAPTURED' })
    expect(await reviewId(id)).toBe('undefined')
  })

  it('should open the same page again when the process stopped after the call', async () => {
    const person = await lessons.app.createPerson()
    const { body } = await call(person, 'POST', '/payments/wallet/topup', { amount: 60_000, currency: 'USD' })
    const id = body.paymentId as string
    await lessons.app.rows(
      sql`update payments set checkout_session_id = null, checkout_url = null where id = ${id}`,
    )
    await lessons.app.rows(sql`update payment_operations set state = 'pending' where payment_id = ${id}`)
    const { payload } = lessons.app
    const again = await openPurchase({ payload, paymentId: id, now: await lessons.app.now() })
    expect(again.url).toBe(body.url)
    const keys = await lessons.app.rows(sql`select key from payment_operations where payment_id = ${id}`)
    expect(keys).toEqual([{ key: `checkout:${id}:held` }])
  })
})
