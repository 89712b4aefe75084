import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paymentHealth } from '@/operations/payment/queries/paymentHealth'
import { syncPayment } from '@/operations/payment/syncPayment'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'

const GOOD = '4242424242424242'
const POOR = '4000000000009995'

let lessons: Lessons

beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

const usd = (amount: number) => ({ amount, currency: 'USD' })

async function statusOf(person: Person, bookingId: string) {
  const [payment] = await lessons.app.rows<{ id: string }>(
    sql`select id from payments where booking_id = ${bookingId}`,
  )
  return lessons.app.api('GET', `/payments/${payment?.id}`, { token: await lessons.tokenOf(person) })
}

async function fillWallet(person: Person, amount: number) {
  const { payload } = lessons.app
  const { body } = await lessons.app.api('POST', '/payments/wallet/topup', {
    token: await lessons.tokenOf(person),
    body: usd(amount),
  })
  await lessons.simulator.pay(String(new URL(body.url).pathname.split('/').pop()), GOOD)
  await syncPurchase({ payload, paymentId: body.paymentId, now: await lessons.app.now() })
}

describe('how a payment stands (J19)', () => {
  it('should tell parts, state and amounts to its payer and to finance, and to nobody else', async () => {
    const person = await lessons.app.createPerson()
    await fillWallet(person, 1000)
    const { tutor } = lessons
    const { body } = await lessons.app.api('POST', '/bookings', {
      token: await lessons.tokenOf(person),
      body: {
        tutorId: tutor.tutorId,
        start: await lessons.inDays(3),
        durationMinutes: 60,
        subjectId: tutor.subjectId,
        useWallet: true,
      },
    })
    const bookingId = body.booking.id
    await lessons.pay(bookingId)
    const answer = await statusOf(person, bookingId)
    expect(answer.body).toMatchObject({
      bookingId,
      purpose: 'lesson',
      state: 'AUTHORIZED',
      amount: usd(2500),
      parts: { card: usd(1500), wallet: usd(1000), credit: usd(0), promo: usd(0), package: usd(0) },
      failure: null,
      captured: usd(0),
      refunded: usd(0),
    })
    const finance = await lessons.app.createPerson({ roles: ['finance'] })
    expect((await statusOf(finance, bookingId)).body).toEqual(answer.body)
    expect((await statusOf(lessons.student, bookingId)).status).toBe(404)
    expect((await lessons.app.api('GET', `/payments/${answer.body.id}`)).status).toBe(401)
  })

  it('should say in words why a card did not work, until another one did (J17)', async () => {
    const person = await lessons.app.createPerson()
    const { body } = await lessons.book(await lessons.inDays(4), person)
    const bookingId = body.booking.id
    const session = await lessons.checkoutOf(bookingId)
    await lessons.simulator.pay(session, POOR)
    const { payload } = lessons.app
    await syncPayment({ payload, bookingId, now: await lessons.app.now() })
    expect((await statusOf(person, bookingId)).body).toMatchObject({
      state: 'PENDING',
      failure: {
        code: 'insufficient_funds',
        message: 'Your bank says that there is not enough money on this card. Choose another card.',
      },
    })
    await lessons.pay(bookingId)
    expect((await statusOf(person, bookingId)).body).toMatchObject({ state: 'AUTHORIZED', failure: null })
  })
})

describe('how payments go (J16)', () => {
  it('should count what was tried and what the bank approved, and not what nobody tried', async () => {
    const { payload } = lessons.app
    const before = await paymentHealth({ payload, now: await lessons.app.now() })
    await lessons.place(await lessons.inDays(5))
    await lessons.book(await lessons.inDays(6))
    const { body } = await lessons.book(await lessons.inDays(7))
    const session = await lessons.checkoutOf(body.booking.id)
    await lessons.simulator.pay(session, POOR)
    await syncPayment({ payload, bookingId: body.booking.id, now: await lessons.app.now() })
    const after = await paymentHealth({ payload, now: await lessons.app.now() })
    expect(after.tried - before.tried).toBe(2)
    expect(after.succeeded - before.succeeded).toBe(1)
    expect(after.seconds95).toBeGreaterThanOrEqual(0)
    expect(after.seconds95).toBeLessThan(10)
    await lessons.app.moveClock(31 * 86_400_000)
    expect(await paymentHealth({ payload, now: await lessons.app.now() })).toEqual({
      tried: 0,
      succeeded: 0,
      seconds95: null,
    })
  })
})
