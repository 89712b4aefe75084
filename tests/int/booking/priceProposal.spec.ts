import { sql } from '@payloadcms/db-postgres'
import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addHours, addMinutes } from '@/domain/time/instants'
import { env } from '@/env'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { database } from '@/services/database/tx'
import { bookWith, topUp, walletOf } from '../payments/wallets'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

const usd = (amount: number) => ({ amount, currency: 'USD' })
const offer = (bookingId: string, body: object, who: Person = lessons.tutor) =>
  lessons.act(who, bookingId, 'propose', { reason: 'A short lesson to begin with.', ...body })
const answer = (bookingId: string, body: object, who: Person = lessons.student) =>
  lessons.act(who, bookingId, 'proposal', body)
const errorOf = ({ body }: { body: { errors?: { code: string; field?: string; message: string }[] } }) =>
  body.errors?.[0]
const seenBy = async (who: Person, bookingId: string) =>
  (await lessons.app.api('GET', `/bookings/${bookingId}`, { token: await lessons.tokenOf(who) })).body

/** What the processor itself says of a lesson's payment. */
async function atProcessor(bookingId: string) {
  const [row] = await lessons.app.rows<{ intent_id: string }>(
    sql`select intent_id from payments where booking_id = ${bookingId}`,
  )
  const stripe = new Stripe(env.STRIPE_SECRET_KEY, {
    host: '127.0.0.1',
    protocol: 'http',
    port: new URL(String(env.STRIPE_API_BASE)).port,
  })
  const intent = await stripe.paymentIntents.retrieve(String(row?.intent_id))
  return { status: intent.status, held: intent.amount, received: intent.amount_received }
}

/** Who was told of a booking that came to nothing, by what template and subject. */
const toldOf = (bookingId: string) =>
  lessons.app.rows<{ template: string; user_id: string; subject: string; text: string }>(sql`
    select template, user_id, subject, text from mail_messages
    where template in ('agreedUnpaid', 'bookingCancelled') and key like ${`%${bookingId}%`} order by user_id`)

/** Lets a confirmed lesson take place, with both people in it. */
async function take(bookingId: string, start: Date) {
  await lessons.passTo(addMinutes(start, -4))
  for (const who of [lessons.student, lessons.tutor]) await lessons.act(who, bookingId, 'attend')
  await lessons.passTo(addMinutes(start, 1))
  await lessons.passTo(addMinutes(start, 61))
}

describe('a lower price for a request (EX15)', () => {
  it('should show both sides what it means, collect the agreed price and no more, and pay the tutor of it', async () => {
    const start = await lessons.inDays(2)
    const id = await lessons.place(start)
    const offered = await offer(id, { price: usd(2000) })
    expect(offered.status).toBe(200)
    expect(offered.body).toMatchObject({
      price: usd(2500),
      proposal: {
        by: 'tutor',
        start: start.toISOString(),
        price: { price: usd(2000), tutorPrice: usd(2000), tutorNet: usd(1600), isPaidAgain: false },
      },
    })
    const { proposal, allowedActions } = await seenBy(lessons.student, id)
    expect(proposal.price).toEqual({ price: usd(2000), tutorPrice: usd(2000), isPaidAgain: false })
    expect(allowedActions).toEqual(expect.arrayContaining(['acceptProposal', 'declineProposal']))

    expect(errorOf(await answer(id, { answer: 'accept' }))?.code).toBe('PRICE_CHANGED')
    expect(errorOf(await answer(id, { answer: 'accept', price: usd(1900) }))?.code).toBe('PRICE_CHANGED')
    expect((await answer(id, { answer: 'accept', price: usd(2000) }, lessons.tutor)).status).toBe(409)
    const accepted = await answer(id, { answer: 'accept', price: usd(2000) })
    expect(accepted.body).toMatchObject({
      id,
      sessionState: 'CONFIRMED',
      price: usd(2000),
      proposal: null,
      rescheduleCount: 0,
      checkout: null,
    })
    expect(accepted.body.history).toContainEqual(
      expect.objectContaining({
        action: 'acceptProposal',
        field: 'price',
        from: '25.00 USD',
        to: '20.00 USD',
      }),
    )
    expect(await seenBy(lessons.tutor, id)).toMatchObject({ tutorNet: usd(1600), commission: usd(400) })
    expect((await answer(id, { answer: 'accept', price: usd(2000) })).status).toBe(409)

    await take(id, start)
    expect(await lessons.states(id)).toMatchObject({ session_state: 'ENDED', payment_state: 'CAPTURED' })
    expect(await atProcessor(id)).toEqual({ status: 'succeeded', held: 2500, received: 2000 })
    expect(await lessons.ledger(id)).toEqual({
      processorClearing: 2000,
      escrow: 0,
      tutorPending: -1600,
      commission: -400,
    })
  })

  it('should collect it at once for a lesson far ahead, at the other time as well, and give all of it back', async () => {
    const start = await lessons.inDays(9)
    const id = await lessons.place(start)
    const later = addHours(start, 2)
    expect((await offer(id, { price: usd(1250), start: later })).status).toBe(200)
    const accepted = await answer(id, { answer: 'accept', price: usd(1250) })
    expect(accepted.body).toMatchObject({ start: later.toISOString(), price: usd(1250), rescheduleCount: 1 })
    await lessons.drain()
    expect(await lessons.ledger(id)).toEqual({ processorClearing: 1250, escrow: -1250 })
    const cancelled = await lessons.act(lessons.student, id, 'cancel')
    expect(cancelled.body).toMatchObject({ refundDue: usd(1250) })
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'REFUNDED' })
    expect(await lessons.ledger(id)).toEqual({ processorClearing: 0, escrow: 0 })
  })

  it('should be carried over at the rate of the booking for who pays in another currency', async () => {
    const anna = await lessons.app.createPerson({ currency: 'EUR' })
    const start = await lessons.inDays(11)
    const id = await lessons.place(start, { person: anna })
    const before = await seenBy(anna, id)
    expect((await offer(id, { price: { amount: 2000, currency: 'EUR' } })).status).toBe(400)
    const { proposal } = (await offer(id, { price: usd(2000) })).body
    const price = { amount: Math.round(2000 * Number(before.exchangeRate)), currency: 'EUR' }
    expect(proposal.price).toMatchObject({ price, tutorPrice: usd(2000), tutorNet: usd(1600) })
    expect((await answer(id, { answer: 'accept', price }, anna)).body).toMatchObject({
      price,
      tutorPrice: usd(2000),
      exchangeRate: before.exchangeRate,
    })
    await lessons.drain()
    expect(await atProcessor(id)).toMatchObject({ received: price.amount })
  })

  it('should leave price and time alone when it is declined or taken back, and when the tutor accepts instead', async () => {
    const id = await lessons.place(await lessons.inDays(12))
    const offerAndTell = async (body: object) => {
      expect((await offer(id, body)).status).toBe(200)
      await lessons.drain()
    }
    await offerAndTell({ price: usd(2000) })
    expect((await answer(id, { answer: 'decline' })).body).toMatchObject({ proposal: null, price: usd(2500) })
    await offerAndTell({ price: usd(2100) })
    expect((await answer(id, { answer: 'withdraw' }, lessons.tutor)).body.proposal).toBeNull()
    await offerAndTell({ price: usd(2200) })
    await offerAndTell({ start: addHours(await lessons.inDays(12), 1) })
    expect((await seenBy(lessons.student, id)).proposal.price).toBeNull()
    const mails = await lessons.app.rows<{ subject: string }>(sql`
      select subject from mail_messages where template = 'timeProposed' and key like ${`%${id}%`} and user_id = ${lessons.student.id} order by created_at`)
    expect(mails.map(({ subject }) => subject.replace(/^.* (offers|asks) /, '$1 '))).toEqual([
      ...Array.from({ length: 3 }, () => expect.stringMatching(/^offers another price/)),
      expect.stringMatching(/^asks for another time/),
    ])
    expect((await lessons.act(lessons.tutor, id, 'confirm')).body).toMatchObject({
      sessionState: 'CONFIRMED',
      price: usd(2500),
      proposal: null,
    })
  })
})

describe('a higher price for a request (EX15)', () => {
  it('should let the money go, hold the lesson at the agreed price and book it when that is paid', async () => {
    const start = await lessons.inDays(14)
    const later = addHours(start, 3)
    const { body } = await bookWith(lessons, lessons.student, start, { topic: 'Fractions' })
    const id = body.booking.id as string
    await lessons.pay(id)
    const offered = await offer(id, { price: usd(3000), start: later })
    expect(offered.body.proposal.price).toMatchObject({ tutorNet: usd(2400), isPaidAgain: true })
    const accepted = await answer(id, { answer: 'accept', price: usd(3000) })
    expect(accepted.status).toBe(200)
    const next = accepted.body.id as string
    expect(next).not.toBe(id)
    expect(accepted.body).toMatchObject({
      sessionState: 'HELD',
      paymentState: 'PENDING',
      start: later.toISOString(),
      price: usd(3000),
      topic: 'Fractions',
      checkout: { url: expect.stringContaining(`/bookings/${next}/pay?key=`) },
    })
    expect(errorOf(await lessons.book(later, await lessons.app.createPerson()))?.code).toBe('SLOT_TAKEN')
    expect((await lessons.book(start, await lessons.app.createPerson())).status).toBe(201)
    await lessons.drain()
    expect(await seenBy(lessons.tutor, id)).toMatchObject({
      sessionState: 'CANCELLED',
      paymentState: 'VOIDED',
      cancelledBy: 'system',
      replacedById: next,
    })
    expect(await atProcessor(id)).toMatchObject({ status: 'canceled', received: 0 })

    await lessons.pay(next)
    expect(await lessons.states(next)).toMatchObject({
      session_state: 'CONFIRMED',
      payment_state: 'CAPTURED',
    })
    expect([await lessons.ledger(id), await lessons.ledger(next)]).toEqual([
      {},
      { processorClearing: 3000, escrow: -3000 },
    ])
    const strikes = await lessons.app.rows(sql`select 1 from tutor_strikes where booking_id = ${id}`)
    expect(strikes).toEqual([])
  })

  it('should free the slot when it is not paid in ten minutes, with nothing charged', async () => {
    const start = await lessons.inDays(15)
    const id = await lessons.place(start)
    await offer(id, { price: usd(3750) })
    const next = (await answer(id, { answer: 'accept', price: usd(3750) })).body.id as string
    await lessons.passTo(addMinutes(await lessons.app.now(), 11))
    expect(await lessons.states(id)).toMatchObject({ session_state: 'CANCELLED', payment_state: 'VOIDED' })
    expect(await lessons.states(next)).toMatchObject({ session_state: 'EXPIRED' })
    const told = await toldOf(next)
    const people = [lessons.student, lessons.tutor].map(({ id }) => id).sort()
    expect(told.map(({ template, user_id }) => [template, user_id])).toEqual(
      people.map((person) => ['agreedUnpaid', person]),
    )
    const textTo = ({ id: userId }: Person) => told.find(({ user_id }) => user_id === userId)?.text
    expect(textTo(lessons.tutor)).toContain('agreed to your price of $37.50')
    expect(textTo(lessons.student)).toContain('at the price you agreed on, $37.50, and was not paid in time')
    expect(textTo(lessons.student)).toContain('You were not charged.')
    expect(await toldOf(id)).toEqual([])
    expect((await lessons.book(start, await lessons.app.createPerson())).status).toBe(201)
  })

  it('should tell both sides when the student gives it up unpaid, and nobody of a hold no tutor knows of', async () => {
    const id = await lessons.place(await lessons.inDays(26))
    await offer(id, { price: usd(3000) })
    const next = (await answer(id, { answer: 'accept', price: usd(3000) })).body.id as string
    expect((await lessons.act(lessons.student, next, 'cancel')).status).toBe(200)
    await lessons.drain()
    const told = await toldOf(next)
    expect(told.map(({ template }) => template)).toEqual(['bookingCancelled', 'bookingCancelled'])
    expect(new Set(told.map(({ user_id }) => user_id))).toEqual(
      new Set([lessons.student.id, lessons.tutor.id]),
    )

    const { body } = await lessons.book(await lessons.inDays(27))
    await lessons.passTo(addMinutes(await lessons.app.now(), 11))
    expect(await lessons.states(body.booking.id)).toMatchObject({ session_state: 'EXPIRED' })
    expect(await toldOf(body.booking.id)).toEqual([])
  })

  it('should be paid from the wallet at once where the request was, for a lower price too', async () => {
    const person = await lessons.app.createPerson()
    await topUp(lessons, person, 10_000)
    for (const [days, price, left] of [
      [16, 3000, 7000],
      [17, 2000, 5000],
    ] as const) {
      const placed = await bookWith(lessons, person, await lessons.inDays(days), { useWallet: true })
      const id = placed.body.booking.id as string
      expect((await offer(id, { price: usd(price) })).body.proposal.price).toMatchObject({
        isPaidAgain: true,
      })
      const accepted = await answer(id, { answer: 'accept', price: usd(price) }, person)
      expect(accepted.body).toMatchObject({ sessionState: 'CONFIRMED', price: usd(price), checkout: null })
      expect(accepted.body.paidWith.wallet).toEqual(usd(price))
      expect((await walletOf(lessons, person)).cash).toEqual(usd(left))
      await lessons.drain()
      expect(await lessons.states(id)).toMatchObject({ session_state: 'CANCELLED', payment_state: 'VOIDED' })
      expect(await lessons.ledger(id)).toEqual({ studentWallet: 0, escrow: 0 })
    }
  })

  it('should be paid anew for a lower price that would leave too little for a bank to charge', async () => {
    const person = await lessons.app.createPerson()
    await topUp(lessons, person, 1500)
    const placed = await bookWith(lessons, person, await lessons.inDays(22), { useWallet: true })
    const id = placed.body.booking.id as string
    await lessons.pay(id)
    expect((await offer(id, { price: usd(1549) })).body.proposal.price.isPaidAgain).toBe(true)
    expect((await offer(id, { price: usd(1550) })).body.proposal.price.isPaidAgain).toBe(false)
    await offer(id, { price: usd(1501) })
    const accepted = await answer(id, { answer: 'accept', price: usd(1501) }, person)
    expect(accepted.body).toMatchObject({ sessionState: 'HELD', price: usd(1501) })
    await lessons.drain()
    expect((await walletOf(lessons, person)).cash).toEqual(usd(1500))
  })

  it('should make one booking of two answers at once, and none beside one that takes the offer back', async () => {
    const id = await lessons.place(await lessons.inDays(18))
    await offer(id, { price: usd(3000) })
    const yes = () => answer(id, { answer: 'accept', price: usd(3000) })
    const twice = await Promise.all([yes(), yes()])
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])

    const other = await lessons.place(await lessons.inDays(19))
    await offer(other, { price: usd(3000) })
    const both = await Promise.all([
      answer(other, { answer: 'accept', price: usd(3000) }),
      answer(other, { answer: 'withdraw' }, lessons.tutor),
    ])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    const [{ made } = { made: 0 }] = await lessons.app.rows<{ made: string }>(
      sql`select count(*) as made from bookings where id in (select replaced_by_id from bookings where id in (${id}, ${other}))`,
    )
    expect(Number(made)).toBe(both[0]?.status === 200 ? 2 : 1)
  })

  it('should leave the request as it was when the new booking cannot be stored', async () => {
    const id = await lessons.place(await lessons.inDays(20))
    await offer(id, { price: usd(3000) })
    await lessons.app.rows(sql`
      create function refuse_payment() returns trigger language plpgsql as $$ begin raise exception 'no more payments'; end $$`)
    await lessons.app.rows(sql`
      create trigger refuse_payment before insert on payments for each row execute function refuse_payment()`)
    const refused = await answer(id, { answer: 'accept', price: usd(3000) }).finally(async () => {
      await lessons.app.rows(sql`drop trigger refuse_payment on payments`)
      await lessons.app.rows(sql`drop function refuse_payment`)
    })
    expect(refused.status).toBe(500)
    expect(await seenBy(lessons.student, id)).toMatchObject({
      sessionState: 'REQUESTED',
      paymentState: 'AUTHORIZED',
      proposal: { price: { price: usd(3000) } },
      replacedById: null,
    })
    expect((await answer(id, { answer: 'accept', price: usd(3000) })).status).toBe(200)
  })

  it('should let the hold go later when the job of it is lost', async () => {
    const id = await lessons.place(await lessons.inDays(21))
    await offer(id, { price: usd(3000) })
    await answer(id, { answer: 'accept', price: usd(3000) })
    await lessons.app.rows(sql`delete from pgboss.job where name = 'payment.void'`)
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'AUTHORIZED' })
    await lessons.app.moveClock(addHours(await lessons.app.now(), 1))
    await recoverPayments({ payload: lessons.app.payload, now: await lessons.app.now() })
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'VOIDED' })
  })
})

describe('who may offer another price, and which', () => {
  it.each([
    ['less than half', usd(1249), 'Enter a price from $12.50 to $37.50.'],
    ['more than one and a half', usd(3751), 'Enter a price from $12.50 to $37.50.'],
    ['the same', usd(2500), 'That is the price already. Enter another one, or leave it out.'],
    ['another currency', { amount: 2000, currency: 'EUR' }, 'Enter the price in USD.'],
  ])('should refuse %s', async (_, price, message) => {
    const id = await lessons.place(await lessons.inDays(23))
    expect(errorOf(await offer(id, { price }))).toMatchObject({
      code: 'VALIDATION_FAILED',
      field: 'price',
      message,
    })
    await lessons.act(lessons.student, id, 'cancel')
  })

  it('should refuse students, strangers, proposals without either, and lessons that are booked', async () => {
    const id = await lessons.place(await lessons.inDays(24))
    expect((await offer(id, { price: usd(2000) }, lessons.student)).status).toBe(403)
    expect((await offer(id, { price: usd(2000) }, await lessons.app.createPerson())).status).toBe(404)
    const path = `/bookings/${id}/propose`
    expect((await lessons.app.api('POST', path, { body: { price: usd(2000) } })).status).toBe(401)
    expect(errorOf(await offer(id, {}))).toMatchObject({ code: 'VALIDATION_FAILED', field: 'start' })
    expect(errorOf(await lessons.act(lessons.tutor, id, 'propose', { price: usd(2000) }))?.code).toBe(
      'REASON_REQUIRED',
    )
    await lessons.act(lessons.tutor, id, 'confirm')
    expect(errorOf(await offer(id, { price: usd(2000) }))?.code).toBe('BOOKING_STATE_CHANGED')
  })
})
