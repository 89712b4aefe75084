import { sql } from '@payloadcms/db-postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { DomainError } from '@/domain/errors/domainError'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { paymentsFor } from '@/operations/payment/paymentsFor'
import { planCharge } from '@/operations/payment/planCharge'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { refreshCards } from '@/operations/payment/refreshCards'
import { syncPayment } from '@/operations/payment/syncPayment'
import { database } from '@/services/database/tx'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'

const GOOD = '4242424242424242'
/** Can be saved, is declined when charged. */
const EMPTY = '4000000000000341'
/** The bank wants to hear from the payer every time. */
const STRICT = '4000002760003184'

let lessons: Lessons
let hours = 0

beforeAll(async () => {
  lessons = await startLessons()
})
afterEach(() => vi.restoreAllMocks())
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

/** Somebody with a saved card. */
async function withCard(number = GOOD): Promise<{ person: Person; cardId: string }> {
  const person = await lessons.app.createPerson()
  const token = await lessons.tokenOf(person)
  const { body } = await lessons.app.api('POST', '/payments/methods', { token })
  const session = String(new URL(body.url).pathname.split('/').pop())
  await lessons.simulator.pay(session, number, 'approve')
  const { payload } = lessons.app
  await refreshCards({ payload, userId: person.id, now: await lessons.app.now() })
  const [card] = await lessons.app.rows<{ id: string }>(
    sql`select id from saved_cards where user_id = ${person.id}`,
  )
  return { person, cardId: String(card?.id) }
}

async function held(person: Person): Promise<string> {
  hours += 2
  const start = new Date((await lessons.inDays(3)).getTime() + hours * 3_600_000)
  const { status, body } = await lessons.book(start, person)
  expect(status).toBe(201)
  return body.booking.id
}

const pay = async (person: Person, bookingId: string, cardId?: string) =>
  lessons.app.api('POST', '/payments/checkout', {
    token: await lessons.tokenOf(person),
    body: { bookingId, ...(cardId && { cardId }) },
  })

type Intent = { status: string; metadata: { booking_id?: string } }
/** Every intent the processor has for a booking, by what it stands at. */
async function intentsOf(bookingId: string): Promise<string[]> {
  const { json } = await lessons.simulator.raw('GET', '/v1/payment_intents?limit=100')
  return (json.data as Intent[])
    .filter(({ metadata }) => metadata.booking_id === bookingId)
    .map(({ status }) => status)
    .toSorted()
}

const PAID = { session_state: 'REQUESTED', payment_state: 'AUTHORIZED' }

describe('paying with a saved card in one step (F04)', () => {
  it('should hold the money and place the lesson, and collect it like any other', async () => {
    const { person, cardId } = await withCard()
    const id = await held(person)
    const answer = await pay(person, id, cardId)
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({ url: null })
    expect(await lessons.states(id)).toMatchObject(PAID)
    expect(await intentsOf(id)).toEqual(['requires_capture'])
    await lessons.drain()
    await lessons.act(lessons.tutor, id, 'decline', { reason: 'Away that day' })
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'VOIDED' })
    expect(await intentsOf(id)).toEqual(['canceled'])
  })

  it('should be refused to visitors, to other people and with the card of somebody else', async () => {
    const [mine, other] = [await withCard(), await withCard()]
    const id = await held(mine.person)
    const anonymous = await lessons.app.api('POST', '/payments/checkout', {
      body: { bookingId: id, cardId: mine.cardId },
    })
    expect(anonymous.status).toBe(401)
    expect((await pay(other.person, id, other.cardId)).status).toBe(404)
    expect((await pay(mine.person, id, other.cardId)).status).toBe(404)
    expect((await pay(lessons.tutor, id, mine.cardId)).status).toBe(403)
    expect(await intentsOf(id)).toEqual([])
    expect(await lessons.states(id)).toMatchObject({ session_state: 'HELD', payment_state: 'PENDING' })
  })

  it('should charge once when it is asked twice, and four times at once', async () => {
    const { person, cardId } = await withCard()
    const id = await held(person)
    const answers = await Promise.all([1, 2, 3, 4].map(() => pay(person, id, cardId)))
    const codes = new Set(answers.map(({ status }) => status))
    expect([...codes].filter((status) => status !== 201 && status !== 409)).toEqual([])
    expect(codes.has(201)).toBe(true)
    expect((await pay(person, id, cardId)).status).toBe(201)
    expect(await intentsOf(id)).toEqual(['requires_capture'])
    expect(await lessons.states(id)).toMatchObject(PAID)
  })

  it.each([
    ['is declined', EMPTY, 'insufficient_funds|card_declined'],
    ['needs its owner', STRICT, 'authentication_required'],
  ])('should lead to the pay page with the same payment when the card %s', async (_why, number, reason) => {
    const { person, cardId } = await withCard(number)
    const id = await held(person)
    const refused = await pay(person, id, cardId)
    expect(refused.status).toBe(422)
    expect(refused.body.errors[0]).toMatchObject({ code: 'PAYMENT_DECLINED', data: { bookingId: id } })
    expect(refused.body.errors[0].data.reason).toMatch(new RegExp(reason))
    expect(refused.body.errors[0].data.checkoutUrl).toContain(`/bookings/${id}/pay?key=`)
    expect(await intentsOf(id)).toEqual(['canceled'])
    expect(await lessons.states(id)).toMatchObject({ session_state: 'HELD', payment_state: 'PENDING' })
    await lessons.pay(id)
    expect(await lessons.states(id)).toMatchObject(PAID)
    expect(await intentsOf(id)).toEqual(['canceled', 'requires_capture'])
    const payments = await lessons.app.rows(sql`select state from payments where booking_id = ${id}`)
    expect(payments).toEqual([{ state: 'AUTHORIZED' }])
  })

  it('should close a pay page that is open, and go back and forth without a second charge', async () => {
    const broke = await withCard(EMPTY)
    const id = await held(broke.person)
    const first = await lessons.checkoutOf(id)
    expect((await pay(broke.person, id, broke.cardId)).status).toBe(422)
    const late = await lessons.simulator.pay(first, GOOD)
    expect(late.session.status).toBe('expired')
    const second = await lessons.checkoutOf(id)
    expect(second).not.toBe(first)
    await lessons.pay(id)
    expect(await lessons.states(id)).toMatchObject(PAID)
    expect((await intentsOf(id)).filter((status) => status === 'requires_capture')).toHaveLength(1)
  })

  it('should take a page that was paid meanwhile for what it is', async () => {
    const { person, cardId } = await withCard()
    const id = await held(person)
    await lessons.simulator.pay(await lessons.checkoutOf(id), GOOD)
    expect((await pay(person, id, cardId)).status).toBe(201)
    expect(await intentsOf(id)).toEqual(['requires_capture'])
    expect(await lessons.states(id)).toMatchObject(PAID)
  })
})

describe('a crash or a lost answer in between', () => {
  const now = () => lessons.app.now()

  /** The next charge is made, and its answer never comes, in none of the tries. */
  function loseAnswer(): void {
    const service = paymentsFor(lessons.app.payload)
    const { chargeSavedCard } = service
    vi.spyOn(service, 'chargeSavedCard').mockImplementationOnce(async (input) => {
      await chargeSavedCard(input)
      const data = { outcome: 'unknown', reason: 'connection', retryable: true }
      throw new DomainError('PAYMENT_UNAVAILABLE', 'the connection was cut', { data })
    })
  }

  it.each([
    ['before the call', false],
    ['after the call', true],
  ])('should be finished by the sweep when it ended %s', async (_when, isCalled) => {
    const { person, cardId } = await withCard()
    const id = await held(person)
    const { payload } = lessons.app
    expect(await planCharge({ payload, bookingId: id, methodId: cardId, now: await now() })).toBe(true)
    if (isCalled) {
      loseAnswer()
      await expect(syncPayment({ payload, bookingId: id, now: await now() })).rejects.toMatchObject({
        code: 'PAYMENT_UNAVAILABLE',
      })
      expect(await intentsOf(id)).toEqual(['requires_capture'])
    }
    expect(await lessons.states(id)).toMatchObject({ session_state: 'HELD', payment_state: 'PENDING' })
    expect(await recoverPayments({ payload, now: await now(), graceMs: 0 })).toBe(1)
    expect(await lessons.drain()).toContain('payment.charge')
    expect(await lessons.states(id)).toMatchObject(PAID)
    expect(await intentsOf(id)).toEqual(['requires_capture'])
  })

  it('should tell that it is not known, and find the charge with the next try', async () => {
    const { person, cardId } = await withCard()
    const id = await held(person)
    loseAnswer()
    const lost = await pay(person, id, cardId)
    expect(lost.status).toBe(503)
    expect(lost.body.errors[0].data).toMatchObject({ outcome: 'unknown', bookingId: id })
    // The pay page as another way: it is paid already, so there is none.
    const page = await pay(person, id)
    expect(page.status).toBe(409)
    expect(await lessons.states(id)).toMatchObject(PAID)
    expect(await intentsOf(id)).toEqual(['requires_capture'])
  })

  it('should charge nothing once the time is not kept any longer', async () => {
    const { person, cardId } = await withCard()
    const id = await held(person)
    const { payload } = lessons.app
    await planCharge({ payload, bookingId: id, methodId: cardId, now: await now() })
    await lessons.passTo(new Date((await now()).getTime() + 11 * 60_000))
    expect(await lessons.states(id)).toMatchObject({ session_state: 'EXPIRED', payment_state: 'PENDING' })
    expect(await intentsOf(id)).toEqual([])
    const [operation] = await lessons.app.rows(sql`
      select o.state, o.failure_code from payment_operations o join payments p on p.id = o.payment_id
      where p.booking_id = ${id} and o.kind = 'charge'`)
    expect(operation).toEqual({ state: 'refused', failure_code: 'hold_over' })
  })

  it('should let go what was charged in the last moment before the time was given free', async () => {
    const { person, cardId } = await withCard()
    const id = await held(person)
    const { payload } = lessons.app
    await planCharge({ payload, bookingId: id, methodId: cardId, now: await now() })
    const [row] = await lessons.app.rows<{ id: string; customer_id: string; card_id: string }>(sql`
      select p.id, c.customer_id, s.card_id from payments p join saved_cards s on s.id = p.saved_card_id
        join payment_customers c on c.user_id = s.user_id where p.booking_id = ${id}`)
    await paymentsFor(payload).chargeSavedCard({
      paymentId: String(row?.id),
      customerId: String(row?.customer_id),
      cardId: String(row?.card_id),
      amount: { amount: 2500, currency: 'USD' },
      captureMethod: 'manual',
      description: 'as the worker that died',
      metadata: { booking_id: id },
      idempotencyKey: `charge:${row?.id}:1`,
    })
    await lessons.passTo(new Date((await now()).getTime() + 11 * 60_000))
    await recoverPayments({ payload, now: new Date((await now()).getTime() + 60_000) })
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ session_state: 'EXPIRED', payment_state: 'VOIDED' })
    expect(await intentsOf(id)).toEqual(['canceled'])
  })
})

describe('declined cards (J21)', () => {
  it('should pause a person after five within an hour, say until when, and let go afterwards', async () => {
    const { person, cardId } = await withCard(EMPTY)
    const id = await held(person)
    for (let time = 0; time < 5; time += 1) expect((await pay(person, id, cardId)).status).toBe(422)
    const paused = await pay(person, id, cardId)
    expect(paused.status).toBe(429)
    const wait = Number(paused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(3000)
    expect(wait).toBeLessThanOrEqual(3600)
    expect(paused.body.errors[0]).toMatchObject({ code: 'RATE_LIMITED' })
    expect((await pay(person, id)).status).toBe(429)
    const token = await lessons.tokenOf(person)
    const topUp = { amount: 2000, currency: 'USD' }
    expect((await lessons.app.api('POST', '/payments/wallet/topup', { token, body: topUp })).status).toBe(429)
    expect((await lessons.app.api('POST', '/payments/methods', { token })).status).toBe(429)
    const other = await withCard()
    expect((await pay(other.person, await held(other.person), other.cardId)).status).toBe(201)
    await lessons.app.moveClock(61 * 60_000)
    expect(
      (await lessons.app.api('POST', '/payments/methods', { token: await lessons.tokenOf(person) })).status,
    ).toBe(201)
  })
})
