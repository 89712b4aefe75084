import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, addMinutes } from '@/domain/time/instants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { expirePackage } from '@/operations/package/expirePackage'
import { packageHints } from '@/operations/package/queries/packageHints'
import { sweepPackages } from '@/operations/package/sweepPackages'
import { cancelPurchase } from '@/operations/payment/cancelPurchase'
import { paymentsFor } from '@/operations/payment/paymentsFor'
import { payPurchase } from '@/operations/payment/payPurchase'
import { getPurchase } from '@/operations/payment/queries/getPurchase'
import { recordRefundRefused } from '@/operations/payment/recordRefund'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { refundPurchase } from '@/operations/payment/refundPurchase'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { database } from '@/services/database/tx'
import { viewerOf } from '../pages/viewerOf'
import type { Person } from '../support/createPerson'
import { createTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons

beforeAll(async () => {
  lessons = await startLessons()
  await lessons.app.rows(
    sql`update tutor_profiles set hourly_rate = 2501 where id = ${lessons.tutor.tutorId}`,
  )
  await offer([
    { lessons: 5, discountPercent: 10, validityDays: 90, active: true },
    { lessons: 10, discountPercent: 10, validityDays: null, active: true },
  ])
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

/** Five lessons of 25.01 less 10 %, which does not divide by five: four shares of 22.51 and one of 22.50. */
const PRICE = 11_254
const SHARE = 2251

async function api(person: Person, method: string, path: string, body?: unknown) {
  return lessons.app.api(method as 'POST', path, {
    token: await lessons.tokenOf(person),
    ...(method !== 'GET' && { body: body ?? {} }),
  })
}

const offer = (offers: unknown[]) =>
  api(lessons.tutor, 'PUT', `/tutors/${lessons.tutor.tutorId}/packages`, { offers })

const wish = (more: object = {}) => ({ tutorId: lessons.tutor.tutorId, lessons: 5, ...more })

const paymentOf = async (packageId: string) => {
  const [row] = await lessons.app.rows<{ id: string; checkout_session_id: string; state: string }>(
    sql`select id, checkout_session_id, state from payments where package_id = ${packageId} and purpose = 'package'`,
  )
  return row as { id: string; checkout_session_id: string; state: string }
}

async function pay(packageId: string, card = '4242424242424242') {
  const payment = await paymentOf(packageId)
  await lessons.simulator.pay(payment.checkout_session_id, card)
  await syncPurchase({ payload: lessons.app.payload, paymentId: payment.id, now: await lessons.app.now() })
}

async function buy(person: Person, more: object = {}): Promise<string> {
  const answer = await api(person, 'POST', '/packages', wish(more))
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  const { id } = answer.body.package
  if (answer.body.checkout) await pay(id)
  return id
}

const get = async (person: Person, id: string) => (await api(person, 'GET', `/packages/${id}`)).body

async function book(person: Person, packageId: string, start: Date, more: object = {}) {
  const { tutorId, subjectId } = lessons.tutor
  return api(person, 'POST', '/bookings', {
    tutorId,
    subjectId,
    start,
    durationMinutes: 60,
    packageId,
    ...more,
  })
}

const fullHour = (at: Date) => new Date(Math.ceil(at.getTime() / 3_600_000) * 3_600_000)

const walletOf = async (person: Person) =>
  (await api(person, 'GET', '/payments/wallet')).body.cash.amount as number

async function give(person: Person, id: string, start: Date) {
  await lessons.passTo(addMinutes(start, -4))
  await lessons.act(person, id, 'attend')
  await lessons.act(lessons.tutor, id, 'attend')
  await lessons.passTo(addMinutes(start, 61))
}

describe('offers of packages (F01, F02)', () => {
  it('should be seen by anybody, with what they cost and save', async () => {
    const answer = await lessons.app.api('GET', `/tutors/${lessons.tutor.tutorId}/packages`)
    expect(answer.body.docs).toMatchObject([
      {
        lessons: 5,
        single: { amount: 2501 },
        list: { amount: 12_505 },
        price: { amount: PRICE },
        saved: { amount: 1251 },
      },
      { lessons: 10, validityDays: null, price: { amount: 22_509 } },
    ])
  })

  it('should be changed by their tutor alone, within the limits', async () => {
    const good = { lessons: 20, discountPercent: 15, validityDays: 365, active: false }
    const path = `/tutors/${lessons.tutor.tutorId}/packages`
    expect((await api(lessons.student, 'PUT', path, { offers: [good] })).status).toBe(403)
    expect((await lessons.app.api('PUT', path, { body: { offers: [good] } })).status).toBe(401)
    const wrong = [
      { lessons: 7 },
      { discountPercent: 51 },
      { discountPercent: -1 },
      { validityDays: 91 },
      { durationMinutes: 45 },
    ]
    for (const change of wrong)
      expect((await offer([{ ...good, ...change }])).status, JSON.stringify(change)).toBe(400)
    expect((await offer([good])).body.docs).toHaveLength(2)
    expect((await api(lessons.student, 'POST', '/packages', wish({ lessons: 20 }))).body.errors[0].code).toBe(
      'PACKAGE_NOT_OFFERED',
    )
  })
})

describe('buying a package (F05)', () => {
  it('should be usable once the card is charged, however often the news comes, and owe its price', async () => {
    const person = await lessons.app.createPerson()
    const answer = await api(person, 'POST', '/packages', wish())
    expect(answer.body).toMatchObject({
      package: {
        status: 'pending',
        lessonsLeft: 5,
        price: { amount: PRICE, currency: 'USD' },
        expiresAt: null,
      },
    })
    const { id } = answer.body.package
    expect((await book(person, id, await lessons.inDays(2))).body.errors[0].code).toBe('PACKAGE_NOT_USABLE')
    await pay(id)
    const { id: paymentId } = await paymentOf(id)
    const { payload } = lessons.app
    const now = await lessons.app.now()
    await Promise.all([1, 2, 3].map(() => syncPurchase({ payload, paymentId, now })))
    expect(await get(person, id)).toMatchObject({
      status: 'active',
      value: { amount: PRICE },
      canWithdraw: true,
    })
    const mails = await lessons.app.rows(
      sql`select template from mail_messages where user_id = ${person.id} and template like 'package%'`,
    )
    expect(mails).toEqual([{ template: 'packageBought' }])
  })

  it('should refuse whoever may not buy it', async () => {
    expect((await lessons.app.api('POST', '/packages', { body: wish() })).status).toBe(401)
    expect((await api(lessons.tutor, 'POST', '/packages', wish())).body.errors[0].code).toBe('OWN_LESSON')
    const unverified = await lessons.app.createPerson({ verified: false })
    expect((await api(unverified, 'POST', '/packages', wish())).body.errors[0].code).toBe(
      'EMAIL_NOT_VERIFIED',
    )
    expect((await api(lessons.student, 'POST', '/packages', wish({ lessons: 6 }))).status).toBe(400)
  })

  it('should not be a way to try card after card (J21)', async () => {
    const person = await lessons.app.createPerson()
    const begun = (await api(person, 'POST', '/packages', wish())).body
    const at = (await lessons.app.now()).toISOString()
    await lessons.app.rows(sql`
      insert into payment_declines (id, payer_id, key, failure_code, at, created_at, updated_at)
      select gen_random_uuid(), ${person.id}, ${person.id} || n, 'card_declined', ${at}, ${at}, ${at} from generate_series(1, 5) n`)
    const again = await api(person, 'POST', '/packages', wish({ lessons: 10 }))
    expect([again.status, again.body.errors?.[0].code]).toEqual([429, 'RATE_LIMITED'])
    const viewer = viewerOf(person)
    const now = await lessons.app.now()
    const { id: paymentId } = await paymentOf(begun.package.id)
    await expect(payPurchase({ payload: lessons.app.payload, viewer, paymentId, now })).rejects.toMatchObject(
      {
        code: 'RATE_LIMITED',
      },
    )
    expect((await api(person, 'GET', '/packages')).body.docs).toHaveLength(1)
  })

  it('should go on with the first purchase at a second tap', async () => {
    const person = await lessons.app.createPerson()
    const answers = await Promise.all([1, 2, 3].map(() => api(person, 'POST', '/packages', wish())))
    expect(new Set(answers.map(({ body }) => body.package.id)).size).toBe(1)
    expect(new Set(answers.map(({ body }) => body.checkout.url)).size).toBe(1)
  })

  it('should be given up by its payer alone, unless it is paid first', async () => {
    const person = await lessons.app.createPerson()
    await fillWallet(person)
    const { payload } = lessons.app
    const begun = (await api(person, 'POST', '/packages', wish({ lessons: 10, useWallet: true }))).body
      .package
    const now = await lessons.app.now()
    const cancel = (who: Person, paymentId: string) =>
      cancelPurchase({ payload, viewer: viewerOf(who), paymentId, now })
    await expect(cancel(lessons.student, begun.paymentId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await cancel(person, begun.paymentId)
    await expect(cancel(person, begun.paymentId)).rejects.toMatchObject({ code: 'PAYMENT_STATE_CHANGED' })
    expect(await get(person, begun.id)).toMatchObject({ status: 'cancelled' })
    expect(await walletOf(person)).toBe(PRICE)
    const paid = (await api(person, 'POST', '/packages', wish({ lessons: 10 }))).body.package
    expect(paid.id).not.toBe(begun.id)
    await lessons.simulator.pay((await paymentOf(paid.id)).checkout_session_id, '4242424242424242')
    await cancel(person, paid.paymentId)
    expect(await get(person, paid.id)).toMatchObject({ status: 'active' })
  })

  it('should be kept for another try while the processor is down, and ended when nobody tries', async () => {
    const person = await lessons.app.createPerson()
    await fillWallet(person)
    await lessons.simulator.control({ failNext: 20, pathPattern: 'POST /v1/checkout/sessions' })
    const answer = await api(person, 'POST', '/packages', wish({ lessons: 10, useWallet: true }))
    await lessons.simulator.control({ failNext: 0, pathPattern: null })
    expect(answer.body.errors[0].code).toBe('PAYMENT_UNAVAILABLE')
    const [begun] = (await api(person, 'GET', '/packages')).body.docs
    expect(begun).toMatchObject({ status: 'pending', lessonsPurchased: 10 })
    expect(await walletOf(person)).toBe(0)
    const { payload } = lessons.app
    const later = new Date((await lessons.app.now()).getTime() + 3 * 3_600_000)
    await Promise.all([sweepPackages({ payload, now: later }), sweepPackages({ payload, now: later })])
    expect(await get(person, begun.id)).toMatchObject({ status: 'cancelled' })
    expect(await walletOf(person)).toBe(PRICE)
  })

  it('should be gone when the card is refused and the page ends, and give the wallet its part back', async () => {
    const person = await lessons.app.createPerson()
    const first = await buy(person)
    await api(person, 'POST', `/packages/${first}/withdraw`)
    await lessons.drain()
    await fillWallet(person)
    const before = await walletOf(person)
    expect(before).toBeGreaterThan(0)
    const { body } = await api(person, 'POST', '/packages', wish({ lessons: 10, useWallet: true }))
    expect(await walletOf(person)).toBe(0)
    const payment = await paymentOf(body.package.id)
    await paymentsFor(lessons.app.payload).expireCheckout(payment.checkout_session_id)
    await syncPurchase({ payload: lessons.app.payload, paymentId: payment.id, now: await lessons.app.now() })
    expect(await get(person, body.package.id)).toMatchObject({ status: 'cancelled', value: { amount: 0 } })
    expect(await walletOf(person)).toBe(before)
  })
})

/** What the page of a lesson says about cancelling it now. */
const saysItGoesBack = async (person: Person, bookingId: string) =>
  (await api(person, 'GET', `/bookings/${bookingId}`)).body.goesBackToPackage

/** Puts the value of an expired package into somebody's wallet. */
async function fillWallet(person: Person) {
  const id = await buy(person)
  await lessons.passTo(addDays(await lessons.app.now(), 91))
  await sweepPackages({ payload: lessons.app.payload, now: await lessons.app.now() })
  return id
}

describe('lessons of a package (F06)', () => {
  it('should each cost their exact share and come to the price together', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    const shares: number[] = []
    for (const day of [2, 3, 4, 5, 6]) {
      const answer = await book(person, id, await lessons.inDays(day))
      expect(answer.status, JSON.stringify(answer.body)).toBe(201)
      expect(answer.body.checkout).toBeNull()
      shares.push(answer.body.booking.price.amount)
    }
    expect(shares.reduce((sum, share) => sum + share)).toBe(PRICE)
    expect(await get(person, id)).toMatchObject({
      status: 'used',
      lessonsUsed: 5,
      lessonsLeft: 0,
      value: { amount: 0 },
    })
    expect((await book(person, id, await lessons.inDays(7))).body.errors[0].code).toBe('PACKAGE_NOT_USABLE')
  })

  it('should be settled like any other', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    const start = await lessons.inDays(1)
    const bookingId = (await book(person, id, start)).body.booking.id
    expect(await lessons.states(bookingId)).toMatchObject({
      session_state: 'REQUESTED',
      payment_state: 'AUTHORIZED',
    })
    await lessons.act(lessons.tutor, bookingId, 'confirm')
    await give(person, bookingId, start)
    expect(await lessons.states(bookingId)).toMatchObject({
      session_outcome: 'COMPLETED',
      payment_state: 'CAPTURED',
    })
    expect(await lessons.ledger(bookingId)).toEqual({
      packageDeferred: SHARE,
      escrow: 0,
      tutorPending: -1801,
      commission: -450,
    })
  })

  it('should be refused to others, for other tutors and other lengths', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    const start = await lessons.inDays(12)
    const other = await createTutor(lessons.app)
    expect((await book(lessons.student, id, start)).status).toBe(404)
    expect((await get(lessons.student, id)).errors[0].code).toBe('NOT_FOUND')
    const elsewhere = await book(person, id, start, { tutorId: other.tutorId, subjectId: other.subjectId })
    expect(elsewhere.body.errors[0]).toMatchObject({ code: 'PACKAGE_MISMATCH', field: 'packageId' })
    expect((await book(person, id, start, { durationMinutes: 30 })).body.errors[0].code).toBe(
      'PACKAGE_MISMATCH',
    )
    expect(await get(person, id)).toMatchObject({ lessonsUsed: 0 })
  })

  it('should give the last lesson to one of two who ask at once', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    for (const day of [2, 3, 4, 5])
      expect((await book(person, id, await lessons.inDays(day))).status).toBe(201)
    const answers = await Promise.all(
      [6, 7, 8].map(async (day) => book(person, id, await lessons.inDays(day))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(await get(person, id)).toMatchObject({ lessonsUsed: 5, value: { amount: 0 } })
  })

  it('should go back into the package when given up, before and after the money was collected', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    const soon = (await book(person, id, addMinutes(await lessons.inDays(3), 120))).body.booking.id
    const later = (await book(person, id, addMinutes(await lessons.inDays(9), 120))).body.booking.id
    await lessons.act(lessons.tutor, later, 'confirm')
    await lessons.drain()
    expect(await lessons.states(later)).toMatchObject({ payment_state: 'CAPTURED' })
    expect(await get(person, id)).toMatchObject({
      lessonsUsed: 2,
      lessonsLeft: 3,
      value: { amount: PRICE - 2 * SHARE },
    })
    await lessons.act(lessons.tutor, soon, 'decline', { reason: 'I am away.' })
    expect(await saysItGoesBack(person, later)).toBe(true)
    await lessons.act(person, later, 'cancel')
    await lessons.drain()
    expect(await lessons.states(soon)).toMatchObject({ payment_state: 'VOIDED' })
    expect(await lessons.states(later)).toMatchObject({ payment_state: 'REFUNDED' })
    expect(await get(person, id)).toMatchObject({ lessonsUsed: 0, lessonsLeft: 5, value: { amount: PRICE } })
    expect(await walletOf(person)).toBe(0)
  })

  it('should send a part of a lesson to the wallet', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    const bookingId = (await book(person, id, await lessons.inDays(9))).body.booking.id
    await lessons.act(lessons.tutor, bookingId, 'confirm')
    await lessons.drain()
    const staff = await lessons.app.createPerson({ roles: ['ops'] })
    const answer = await api(staff, 'POST', `/admin/bookings/${bookingId}/cancel`, {
      reason: 'Half of it',
      refundAmount: 1000,
    })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    await lessons.drain()
    expect(await walletOf(person)).toBe(1000)
    expect(await get(person, id)).toMatchObject({ lessonsUsed: 1, lessonsLeft: 4 })
  })
})

describe('the end of a package (F08, F09, NV06)', () => {
  it('should be announced a week before, once, and put the rest into the wallet, once', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    const { payload } = lessons.app
    const { expiresAt } = await get(person, id)
    await lessons.app.moveClock(addDays(new Date(expiresAt), -20))
    const kept = (await book(person, id, fullHour(addDays(new Date(expiresAt), 5)))).body.booking.id
    await lessons.passTo(addDays(new Date(expiresAt), -6))
    const sweep = async () => sweepPackages({ payload, now: await lessons.app.now() })
    await Promise.all([sweep(), sweep()])
    await lessons.act(lessons.tutor, kept, 'confirm')
    await lessons.passTo(new Date(expiresAt))
    expect((await book(person, id, await lessons.inDays(2))).body.errors[0].code).toBe('PACKAGE_NOT_USABLE')
    await Promise.all([sweep(), sweep(), sweep()])
    expect(await get(person, id)).toMatchObject({
      status: 'expired',
      lessonsReturned: 5,
      value: { amount: 0 },
    })
    const mails = await lessons.app.rows<{ template: string }>(
      sql`select template from mail_messages where user_id = ${person.id} and template like 'packageExp%' order by template`,
    )
    expect(mails.map(({ template }) => template)).toEqual(['packageExpired', 'packageExpires'])
  })

  it('should leave booked lessons alone, and send one given up later to the wallet', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    const { payload } = lessons.app
    const end = new Date((await get(person, id)).expiresAt)
    await lessons.app.moveClock(addDays(end, -10))
    const kept = (await book(person, id, fullHour(addDays(end, 5)))).body.booking.id
    await lessons.act(lessons.tutor, kept, 'confirm')
    await lessons.drain()
    await lessons.app.moveClock(end)
    await sweepPackages({ payload, now: await lessons.app.now() })
    expect(await walletOf(person)).toBe(PRICE - SHARE)
    expect(await lessons.states(kept)).toMatchObject({
      session_state: 'CONFIRMED',
      payment_state: 'CAPTURED',
    })
    expect(await get(person, id)).toMatchObject({ lessonsUsed: 1, lessonsReturned: 4 })
    expect(await saysItGoesBack(person, kept)).toBe(false)
    await lessons.act(person, kept, 'cancel')
    await lessons.drain()
    expect(await walletOf(person)).toBe(PRICE)
    expect(await get(person, id)).toMatchObject({ status: 'expired', lessonsUsed: 0, lessonsReturned: 5 })
  })

  it('should come before or after a booking at the same moment, and never lose a cent', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    const end = new Date((await get(person, id)).expiresAt)
    await lessons.app.moveClock(addMinutes(end, -1))
    const [answer] = await Promise.all([
      book(person, id, await lessons.inDays(3)),
      expirePackage({ payload: lessons.app.payload, packageId: id, now: end }),
    ])
    const wallet = await walletOf(person)
    const booked = answer.status === 201 ? SHARE : 0
    expect(wallet + booked).toBe(PRICE)
    expect(await get(person, id)).toMatchObject({ status: 'expired', value: { amount: 0 } })
  })

  it('should be put off once, by operations, with a reason', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    const { expiresAt } = await get(person, id)
    const staff = await lessons.app.createPerson({ roles: ['ops'] })
    const body = { days: 30, reason: 'Was ill' }
    expect((await api(person, 'POST', `/admin/packages/${id}/extend`, body)).status).toBe(403)
    expect((await api(staff, 'POST', `/admin/packages/${id}/extend`, { days: 30, reason: ' ' })).status).toBe(
      400,
    )
    const answers = await Promise.all(
      [1, 2].map(() => api(staff, 'POST', `/admin/packages/${id}/extend`, body)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await get(person, id)).expiresAt).toBe(addDays(new Date(expiresAt), 30).toISOString())
    const audit = await lessons.app.rows(sql`select action, reason from audit_log where target_id = ${id}`)
    expect(audit).toEqual([{ action: 'extendPackage', reason: 'Was ill' }])
  })
})

describe('giving a package back (CT02)', () => {
  it('should return unused lessons at their shares to the card, once, and keep those that are booked', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    const booked = await book(person, id, await lessons.inDays(3))
    expect(booked.status, JSON.stringify(booked.body)).toBe(201)
    const kept = booked.body.booking.id
    const answers = await Promise.all([1, 2].map(() => api(person, 'POST', `/packages/${id}/withdraw`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await book(person, id, await lessons.inDays(4))).body.errors[0].code).toBe('PACKAGE_NOT_USABLE')
    const { id: paymentId } = await paymentOf(id)
    const { payload } = lessons.app
    const now = await lessons.app.now()
    await Promise.all([1, 2].map(() => refundPurchase({ payload, paymentId, now })))
    await lessons.drain()
    const refunds = await lessons.app.rows(
      sql`select amount::int, card_amount::int card, wallet_amount::int wallet, state, rule from refunds where payment_id = ${paymentId}`,
    )
    expect(refunds).toEqual([
      { amount: PRICE - SHARE, card: PRICE - SHARE, wallet: 0, state: 'succeeded', rule: 'withdrawal' },
    ])
    expect(await paymentOf(id)).toMatchObject({ state: 'PARTIALLY_REFUNDED' })
    expect(await lessons.states(kept)).toMatchObject({ session_state: 'REQUESTED' })
    await lessons.act(lessons.tutor, kept, 'decline', { reason: 'Away' })
    await lessons.drain()
    expect(await walletOf(person)).toBe(SHARE)
  })

  it('should be over after 14 days, and nobody else’s', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    expect((await api(lessons.student, 'POST', `/packages/${id}/withdraw`)).status).toBe(404)
    await lessons.app.moveClock(addDays(await lessons.app.now(), 14))
    expect((await api(person, 'POST', `/packages/${id}/withdraw`)).body.errors[0].code).toBe(
      'WITHDRAWAL_OVER',
    )
    expect(await get(person, id)).toMatchObject({ status: 'active', canWithdraw: false })
  })

  it('should be finished by the sweep when a crash came after the plan', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    await api(person, 'POST', `/packages/${id}/withdraw`)
    const { id: paymentId } = await paymentOf(id)
    await lessons.app.rows(sql`delete from pgboss.job where name = 'payment.refundPurchase'`)
    const { payload } = lessons.app
    await recoverPayments({ payload, now: addMinutes(await lessons.app.now(), 5) })
    await lessons.drain()
    expect(await paymentOf(id)).toMatchObject({ id: paymentId, state: 'REFUNDED' })
    expect(await get(person, id)).toMatchObject({
      status: 'refunded',
      lessonsReturned: 5,
      value: { amount: 0 },
    })
  })

  it('should be one refund at the processor, although its answer is lost', async () => {
    const person = await lessons.app.createPerson()
    const id = await buy(person)
    await api(person, 'POST', `/packages/${id}/withdraw`)
    const { id: paymentId } = await paymentOf(id)
    const { payload } = lessons.app
    const now = await lessons.app.now()
    const refundsMade = async () => (await lessons.simulator.calls()).executed['POST /v1/refunds'] ?? 0
    const before = await refundsMade()
    await lessons.simulator.control({ dropResponse: 1, pathPattern: 'POST /v1/refunds' })
    await refundPurchase({ payload, paymentId, now })
    await lessons.simulator.control({ dropResponse: 0, pathPattern: null })
    expect(await get(person, id)).toMatchObject({ status: 'refunded', value: { amount: 0 } })
    await lessons.drain()
    expect(await paymentOf(id)).toMatchObject({ state: 'REFUNDED' })
    expect(await refundsMade()).toBe(before + 1)
  })

  it('should go to the wallet when the bank would not take it, once, by finance', async () => {
    const person = await lessons.app.createPerson()
    const finance = await lessons.app.createPerson({ roles: ['finance'] })
    const id = await buy(person)
    await api(person, 'POST', `/packages/${id}/withdraw`)
    const { id: paymentId } = await paymentOf(id)
    const [refund] = await lessons.app.rows<{ id: string; key: string }>(
      sql`select id, key from refunds where payment_id = ${paymentId}`,
    )
    const { payload } = lessons.app
    await recordRefundRefused({
      payload,
      key: String(refund?.key),
      refundId: `re_${id}`,
      now: await lessons.app.now(),
    })
    await lessons.drain()
    const send = () => api(finance, 'POST', `/admin/refunds/${refund?.id}/to-wallet`, { reason: 'Closed.' })
    const answers = await Promise.all([send(), send()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await walletOf(person)).toBe(PRICE)
    expect(await paymentOf(id)).toMatchObject({ state: 'REFUNDED' })
  })

  it('should be done in part or whole by operations, with a reason, at any time', async () => {
    const person = await lessons.app.createPerson()
    await fillWallet(person)
    const id = await buy(person, { useWallet: true })
    await lessons.app.moveClock(addDays(await lessons.app.now(), 20))
    const staff = await lessons.app.createPerson({ roles: ['ops'] })
    const path = `/admin/packages/${id}/refund`
    expect((await api(person, 'POST', path, { reason: 'Please' })).status).toBe(403)
    expect((await api(staff, 'POST', path, { lessons: 6, reason: 'Too many' })).status).toBe(409)
    expect((await api(staff, 'POST', path, { lessons: 2, reason: 'Tutor is ill' })).status).toBe(200)
    expect((await api(staff, 'POST', path, { lessons: 1, reason: 'Too soon' })).body.errors[0].code).toBe(
      'PAYMENT_PENDING',
    )
    // A lesson that is booked while the refund is on its way costs its share all the same.
    expect((await book(person, id, await lessons.inDays(2))).body.booking.price.amount).toBe(SHARE)
    await lessons.drain()
    expect(await walletOf(person)).toBe(2 * SHARE)
    expect((await api(staff, 'POST', path, { reason: 'All of it' })).status).toBe(200)
    await lessons.drain()
    expect(await get(person, id)).toMatchObject({ status: 'refunded', lessonsUsed: 1, lessonsReturned: 4 })
    expect(await walletOf(person)).toBe(4 * SHARE - 1)
  })
})

describe('what is said about packages elsewhere', () => {
  it('should be bought by the checkout of payments as well, and be the payer’s alone to see and pay', async () => {
    const person = await lessons.app.createPerson()
    const { tutorId } = lessons.tutor
    const body = { packageOption: { tutorId, lessons: 5 } }
    const { status, body: answer } = await api(person, 'POST', '/payments/checkout', body)
    expect(status).toBe(201)
    expect(answer.url).toContain('/pay/cs_test_')
    expect((await api(person, 'GET', `/payments/${answer.paymentId}`)).body).toMatchObject({
      state: 'PENDING',
    })
    expect((await api(lessons.student, 'GET', `/payments/${answer.paymentId}`)).status).toBe(404)
    const { payload } = lessons.app
    const now = await lessons.app.now()
    const paymentId = answer.paymentId as string
    const mine = { payload, viewer: viewerOf(person), paymentId }
    const other = { payload, viewer: viewerOf(lessons.student), paymentId }
    expect(await getPurchase(mine)).toMatchObject({
      purpose: 'package',
      package: { lessons: 5 },
      isRefused: false,
    })
    await expect(getPurchase(other)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(payPurchase({ ...other, now })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await payPurchase({ ...mine, now })).url).toBe(answer.url)
    const [bought] = (await api(person, 'GET', '/packages')).body.docs
    await pay(bought.id)
    expect(await getPurchase(mine)).toMatchObject({ state: 'CAPTURED', amount: { amount: PRICE } })
    await expect(payPurchase({ ...mine, now })).rejects.toMatchObject({ code: 'PAYMENT_STATE_CHANGED' })
  })

  it('should be a warning on the dashboard in the last week, and a hint after two lessons without one', async () => {
    const person = await lessons.app.createPerson()
    const { payload } = lessons.app
    const hints = async () =>
      packageHints({ payload, viewer: viewerOf(person), now: await lessons.app.now() })
    for (const hours of [3, 5]) {
      const start = fullHour(addMinutes(await lessons.app.now(), hours * 60))
      const id = await lessons.place(start, { person })
      await lessons.act(lessons.tutor, id, 'confirm')
      await give(person, id, start)
      expect((await hints()).nudge).toEqual(
        hours === 5 ? expect.objectContaining({ lessons: 2, tutorSlug: lessons.tutor.slug }) : null,
      )
    }
    const bought = await buy(person)
    expect(await hints()).toEqual({ expiring: [], nudge: null })
    await lessons.app.moveClock(addDays(await lessons.app.now(), 84))
    expect((await hints()).expiring).toMatchObject([{ id: bought, left: 5 }])
  })
})
