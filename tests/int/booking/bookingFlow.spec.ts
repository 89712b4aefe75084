import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addHours, addMinutes } from '@/domain/time/instants'
import { syncPayment } from '@/operations/payment/syncPayment'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons

beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons?.close())

describe('a lesson within five days', () => {
  it('should hold, authorise, ask, confirm, run, capture, settle and release', async () => {
    const { tutor, student, act, states, ledger, passTo } = lessons
    const start = await lessons.inDays(2)
    const answer = await lessons.book(start)
    expect(answer.status).toBe(201)
    expect(answer.body.checkout.url).toContain(`/bookings/${answer.body.booking.id}/pay?key=`)
    expect(answer.body.booking).toMatchObject({
      sessionState: 'HELD',
      paymentState: 'PENDING',
      allowedActions: ['cancel'],
    })
    expect(answer.body.booking.tutorNet).toBeUndefined()
    const id = answer.body.booking.id as string

    await lessons.pay(id)
    expect(await states(id)).toMatchObject({ session_state: 'REQUESTED', payment_state: 'AUTHORIZED' })
    const seen = await lessons.app.api('GET', `/bookings/${id}`, { token: await lessons.tokenOf(tutor) })
    expect(seen.body).toMatchObject({
      tutorNet: { amount: 2000, currency: 'USD' },
      commission: { amount: 500 },
      allowedActions: ['decline', 'confirm', 'propose'],
    })

    expect((await act(student, id, 'confirm')).status).toBe(403)
    expect((await act(tutor, id, 'confirm')).status).toBe(200)
    await lessons.drain()
    expect(await states(id)).toMatchObject({ session_state: 'CONFIRMED', payment_state: 'AUTHORIZED' })
    expect((await act(tutor, id, 'confirm')).status).toBe(409)
    expect((await act(student, id, 'attend')).status).toBe(409)

    await passTo(addMinutes(start, -4))
    expect((await act(student, id, 'attend')).status).toBe(200)
    expect((await act(tutor, id, 'attend')).status).toBe(200)
    await passTo(addMinutes(start, 1))
    expect(await states(id)).toMatchObject({ session_state: 'IN_PROGRESS' })

    await passTo(addMinutes(start, 61))
    expect(await states(id)).toEqual({
      session_state: 'ENDED',
      session_outcome: 'COMPLETED',
      payment_state: 'CAPTURED',
      dispute_state: 'NONE',
    })
    expect(await ledger(id)).toEqual({
      processorClearing: 2500,
      escrow: 0,
      tutorPending: -2000,
      commission: -500,
    })
    const earnings = await lessons.app.api('GET', '/payouts/balance', { token: await lessons.tokenOf(tutor) })
    expect(earnings.body).toMatchObject({ pending: { amount: 2000 }, available: { amount: 0 }, tier: 1 })

    await passTo(addHours(start, 50))
    expect(await ledger(id)).toEqual({
      processorClearing: 2500,
      escrow: 0,
      tutorPending: 0,
      tutorAvailable: -2000,
      commission: -500,
    })
    const moves = await lessons.app.rows<{ action: string }>(
      sql`select action from booking_history where booking_id = ${id} order by at, id`,
    )
    expect(moves.map(({ action }) => action)).toEqual([
      'hold',
      'authorize',
      'placeRequest',
      'confirm',
      'start',
      'end',
      'end',
      'capture',
    ])
  })
})

describe('a lesson far ahead', () => {
  it('should be captured when the tutor confirms, and refunded in full when the student cancels in time', async () => {
    const id = await lessons.place(await lessons.inDays(9))
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ session_state: 'CONFIRMED', payment_state: 'CAPTURED' })
    expect(await lessons.ledger(id)).toEqual({ processorClearing: 2500, escrow: -2500 })
    const cancelled = await lessons.act(lessons.student, id, 'cancel')
    expect(cancelled.body).toMatchObject({ sessionState: 'CANCELLED', refundDue: { amount: 2500 } })
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'REFUNDED' })
    expect(await lessons.ledger(id)).toEqual({ processorClearing: 0, escrow: 0 })
  })
})

describe('giving up', () => {
  it('should release the card when the tutor declines', async () => {
    const id = await lessons.place(await lessons.inDays(3))
    expect((await lessons.act(lessons.tutor, id, 'decline')).status).toBe(400)
    expect((await lessons.act(lessons.tutor, id, 'decline', { reason: 'I am travelling' })).status).toBe(200)
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ session_state: 'DECLINED', payment_state: 'VOIDED' })
    expect(await lessons.ledger(id)).toEqual({})
  })

  it('should keep the money of a lesson cancelled late by the student and pay the tutor', async () => {
    const start = await lessons.inDays(3)
    const id = await lessons.place(start)
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.passTo(addHours(start, -5))
    const cancelled = await lessons.act(lessons.student, id, 'cancel')
    expect(cancelled.body).toMatchObject({ sessionState: 'CANCELLED', refundDue: { amount: 0 } })
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'CAPTURED' })
    expect(await lessons.ledger(id)).toMatchObject({ escrow: 0, tutorPending: -2000, commission: -500 })
  })

  it('should expire a hold that nobody pays, and free the time', async () => {
    const start = await lessons.inDays(4)
    const { body } = await lessons.book(start)
    expect((await lessons.book(start, await lessons.app.createPerson())).status).toBe(409)
    await lessons.passTo(addMinutes(await lessons.app.now(), 11))
    expect(await lessons.states(body.booking.id)).toMatchObject({ session_state: 'EXPIRED' })
    expect((await lessons.book(start, await lessons.app.createPerson())).status).toBe(201)
  })

  it('should expire an unanswered request after 24 hours and release the card', async () => {
    const id = await lessons.place(await lessons.inDays(5))
    await lessons.passTo(addHours(await lessons.app.now(), 25))
    expect(await lessons.states(id)).toMatchObject({ session_state: 'EXPIRED', payment_state: 'VOIDED' })
  })

  it('should leave the slot held after a declined card, for another try', async () => {
    const { body } = await lessons.book(await lessons.inDays(6))
    await lessons.pay(body.booking.id, '4000000000000002')
    expect(await lessons.states(body.booking.id)).toMatchObject({
      session_state: 'HELD',
      payment_state: 'PENDING',
    })
    await lessons.pay(body.booking.id)
    expect(await lessons.states(body.booking.id)).toMatchObject({
      session_state: 'REQUESTED',
      payment_state: 'AUTHORIZED',
    })
  })

  it('should cancel a lesson whose hold on the card was lost, and free the time', async () => {
    const { app, simulator, tutor, act, place, states } = lessons
    const id = await place(await lessons.inDays(3))
    await act(tutor, id, 'confirm')
    await lessons.drain()
    const [payment] = await app.rows<{ intent_id: string }>(
      sql`select intent_id from payments where booking_id = ${id}`,
    )
    await simulator.raw('POST', `/v1/payment_intents/${payment?.intent_id}/cancel`)
    await syncPayment({ payload: app.payload, bookingId: id, now: await app.now() })
    await lessons.drain()
    expect(await states(id)).toMatchObject({ session_state: 'CANCELLED', payment_state: 'FAILED' })
    expect(await lessons.ledger(id)).toEqual({})
  })
})
