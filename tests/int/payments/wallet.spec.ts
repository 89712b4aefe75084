import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMinutes } from '@/domain/time/instants'
import { sweepTimers } from '@/operations/booking/sweepTimers'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { database } from '@/services/database/tx'
import { type Lessons, startLessons } from '../support/lessons'
import { bookWith, topUp, walletOf } from './wallets'

let lessons: Lessons

beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

describe('the wallet (J06)', () => {
  it('should fill by a top-up that is paid once, however often the news comes', async () => {
    const person = await lessons.app.createPerson()
    const paymentId = await topUp(lessons, person, 4000)
    const { payload } = lessons.app
    await Promise.all(
      [1, 2, 3].map(async () => syncPurchase({ payload, paymentId, now: await lessons.app.now() })),
    )
    expect(await walletOf(lessons, person)).toMatchObject({
      cash: { amount: 4000, currency: 'USD' },
      promotional: [],
      transactions: {
        docs: [{ event: 'capture', amount: { amount: 4000, currency: 'USD' }, paymentId }],
        totalDocs: 1,
      },
    })
  })

  it('should refuse amounts that are none, fractions, too small, too large or in no currency of ours', async () => {
    const token = await lessons.tokenOf(lessons.student)
    const wrong = [
      { amount: 0, currency: 'USD' },
      { amount: -500, currency: 'USD' },
      { amount: 12.5, currency: 'USD' },
      { amount: 499, currency: 'USD' },
      { amount: 100_001, currency: 'USD' },
      { amount: 9_999_999_999_999, currency: 'USD' },
      { amount: 500, currency: 'XXX' },
    ]
    for (const body of wrong) {
      const answer = await lessons.app.api('POST', '/payments/wallet/topup', { token, body })
      expect(answer.status, JSON.stringify(body)).toBe(400)
      expect(answer.body.errors[0].code).toBe('VALIDATION_FAILED')
    }
    expect((await lessons.app.api('POST', '/payments/wallet/topup', { body: wrong[3] })).status).toBe(401)
    expect((await walletOf(lessons, lessons.student)).balances).toEqual([])
  })

  it('should pay a lesson to the last cent without a pay page, and settle it like any other', async () => {
    const person = await lessons.app.createPerson()
    await topUp(lessons, person, 4000)
    const start = await lessons.inDays(2)
    const answer = await bookWith(lessons, person, start, { useWallet: true })
    expect(answer.status).toBe(201)
    expect(answer.body.checkout).toBeNull()
    const id = answer.body.booking.id as string
    expect(await lessons.states(id)).toMatchObject({
      session_state: 'REQUESTED',
      payment_state: 'AUTHORIZED',
    })
    expect((await walletOf(lessons, person)).cash).toEqual({ amount: 1500, currency: 'USD' })
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.passTo(addMinutes(start, -4))
    await lessons.act(person, id, 'attend')
    await lessons.act(lessons.tutor, id, 'attend')
    await lessons.passTo(addMinutes(start, 61))
    expect(await lessons.states(id)).toMatchObject({
      session_outcome: 'COMPLETED',
      payment_state: 'CAPTURED',
    })
    expect(await lessons.ledger(id)).toEqual({
      studentWallet: 2500,
      escrow: 0,
      tutorPending: -2000,
      commission: -500,
    })
  })

  it('should ask the card for what the wallet does not cover, and give each its own back', async () => {
    const person = await lessons.app.createPerson()
    await topUp(lessons, person, 1000)
    const start = await lessons.inDays(9)
    const answer = await bookWith(lessons, person, start, { useWallet: true })
    const id = answer.body.booking.id as string
    expect(answer.body.checkout.url).toContain('/pay?key=')
    expect((await walletOf(lessons, person)).cash).toEqual({ amount: 0, currency: 'USD' })
    await lessons.pay(id)
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.drain()
    const [payment] = await lessons.app.rows(
      sql`select captured_amount::int, wallet_amount::int from payments where booking_id = ${id}`,
    )
    expect(payment).toEqual({ captured_amount: 2500, wallet_amount: 1000 })
    expect(await lessons.ledger(id)).toEqual({ studentWallet: 1000, processorClearing: 1500, escrow: -2500 })
    await lessons.act(person, id, 'cancel')
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ session_state: 'CANCELLED', payment_state: 'REFUNDED' })
    expect(await lessons.ledger(id)).toEqual({ studentWallet: 0, processorClearing: 0, escrow: 0 })
    expect((await walletOf(lessons, person)).cash).toEqual({ amount: 1000, currency: 'USD' })
    const [refund] = await lessons.app.rows(
      sql`select amount::int, card_amount::int, wallet_amount::int, state from refunds where booking_id = ${id}`,
    )
    expect(refund).toEqual({ amount: 2500, card_amount: 1500, wallet_amount: 1000, state: 'succeeded' })
  })

  it('should give the wallet its part back when the hold ends unpaid, or the tutor declines', async () => {
    const person = await lessons.app.createPerson()
    await topUp(lessons, person, 1000)
    const unpaid = (await bookWith(lessons, person, await lessons.inDays(3), { useWallet: true })).body
      .booking.id as string
    await lessons.passTo(addMinutes(await lessons.app.now(), 11))
    expect(await lessons.states(unpaid)).toMatchObject({ session_state: 'EXPIRED', payment_state: 'PENDING' })
    expect((await walletOf(lessons, person)).cash).toEqual({ amount: 1000, currency: 'USD' })

    await topUp(lessons, person, 2000)
    const declined = (await bookWith(lessons, person, await lessons.inDays(3), { useWallet: true })).body
      .booking.id as string
    expect((await walletOf(lessons, person)).cash).toEqual({ amount: 500, currency: 'USD' })
    await lessons.act(lessons.tutor, declined, 'decline', { reason: 'I am away.' })
    await lessons.drain()
    expect(await lessons.states(declined)).toMatchObject({
      session_state: 'DECLINED',
      payment_state: 'VOIDED',
    })
    expect((await walletOf(lessons, person)).cash).toEqual({ amount: 3000, currency: 'USD' })
    expect(await lessons.ledger(declined)).toEqual({ studentWallet: 0, escrow: 0 })
  })

  it('should list what moved it a page at a time, to its owner alone', async () => {
    const { app } = lessons
    const person = await app.createPerson()
    await topUp(lessons, person, 1000)
    await topUp(lessons, person, 2000)
    const token = await lessons.tokenOf(person)
    const page = async (number: number) =>
      (await app.api('GET', `/payments/wallet?limit=1&page=${number}`, { token })).body.transactions
    expect(await page(1)).toMatchObject({ docs: [{ amount: { amount: 2000 } }], totalDocs: 2, totalPages: 2 })
    expect(await page(2)).toMatchObject({ docs: [{ amount: { amount: 1000 } }], hasNextPage: false })
    expect((await app.api('GET', '/payments/wallet')).status).toBe(401)
    const other = await app.createPerson()
    expect((await walletOf(lessons, other)).transactions.totalDocs).toBe(0)
  })

  it('should never spend the same money twice', async () => {
    const person = await lessons.app.createPerson()
    await topUp(lessons, person, 2500)
    const days = [4, 5, 6, 7]
    const answers = await Promise.all(
      days.map(async (day) => bookWith(lessons, person, await lessons.inDays(day), { useWallet: true })),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(answers.filter(({ body }) => body.checkout === null)).toHaveLength(1)
    expect((await walletOf(lessons, person)).cash).toEqual({ amount: 0, currency: 'USD' })
  })

  it('should have its part back from the sweep when the job of an unpaid hold was lost', async () => {
    const person = await lessons.app.createPerson()
    await topUp(lessons, person, 1000)
    const { body } = await bookWith(lessons, person, await lessons.inDays(20), { useWallet: true })
    const id = body.booking.id as string
    await lessons.app.moveClock(addMinutes(await lessons.app.now(), 11))
    const { payload } = lessons.app
    await sweepTimers({ payload, now: await lessons.app.now() })
    const lost = await lessons.app.rows(sql`
      delete from pgboss.job where name = 'payment.close' and data->>'bookingId' = ${id} returning id`)
    expect(lost).toHaveLength(1)
    expect(await lessons.states(id)).toMatchObject({ session_state: 'EXPIRED' })
    expect((await walletOf(lessons, person)).cash.amount).toBe(0)
    await recoverPayments({ payload, now: await lessons.app.now(), graceMs: -1000 })
    await lessons.drain()
    expect((await walletOf(lessons, person)).cash.amount).toBe(1000)
  })
})
