import { sql } from '@payloadcms/db-postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { GET } from '@/app/(site)/bookings/[id]/pay/route'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { type Lessons, startLessons } from '../support/lessons'

const CREATE = 'POST /v1/checkout/sessions'
const GOOD = '4242424242424242'
/** Each call of ours is tried three times (X04), and five failed calls open the circuit (X06). */
const TRIES = 3
const UNTIL_OPEN = 5

let lessons: Lessons
let day = 2

beforeAll(async () => {
  lessons = await startLessons()
})
afterEach(async () => {
  vi.useRealTimers()
  await lessons.simulator.control({
    failNext: 0,
    delayMs: 0,
    dropResponse: 0,
    loseWebhooks: 0,
    pathPattern: null,
  })
})
afterAll(() => lessons.close())

async function held() {
  day += 1
  const { body } = await lessons.book(await lessons.inDays(day))
  return { id: body.booking.id as string, url: body.checkout.url as string }
}

const checkout = async (bookingId: string) =>
  lessons.app.api('POST', '/payments/checkout', {
    token: await lessons.tokenOf(lessons.student),
    body: { bookingId },
  })

const topUp = async (key: string) =>
  lessons.app.api('POST', '/payments/wallet/topup', {
    token: await lessons.tokenOf(lessons.student),
    body: { amount: 2000, currency: 'USD' },
    headers: { 'idempotency-key': key },
  })

async function visit(url: string): Promise<string | null> {
  const id = new URL(url).pathname.split('/')[2] as string
  return (await GET(new Request(url), { params: Promise.resolve({ id }) })).headers.get('location')
}

const opened = async () => (await lessons.simulator.calls()).executed[CREATE] ?? 0

describe('a processor in trouble', () => {
  it('should say so while it is down and while the circuit is open, keep the hold, and be paid once afterwards', async () => {
    const { id, url } = await held()
    await lessons.simulator.control({ failNext: TRIES * UNTIL_OPEN })
    const storm = await Promise.all(Array.from({ length: UNTIL_OPEN }, () => checkout(id)))
    for (const answer of storm) {
      expect(answer.status).toBe(503)
      expect(answer.body.errors[0]).toMatchObject({
        code: 'PAYMENT_UNAVAILABLE',
        message:
          'We cannot reach our payment partner right now. You were not charged; try again in a few minutes.',
      })
    }
    // Healthy again, and left alone all the same.
    const before = await lessons.simulator.calls()
    const refused = await checkout(id)
    expect(refused.status).toBe(503)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(5)
    expect(refused.body.errors[0].data).toMatchObject({ reason: 'circuit_open', outcome: 'refused' })
    expect((await topUp('while-open')).status).toBe(503)
    expect(await visit(url)).toMatch(/\?done=pay-later$/)
    expect((await lessons.simulator.calls()).total).toBe(before.total)
    expect(await lessons.states(id)).toMatchObject({ session_state: 'HELD', payment_state: 'PENDING' })

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
    const pages = await opened()
    expect((await checkout(id)).status).toBe(201)
    expect(await visit(url)).toContain('/pay/cs_test_')
    expect(await opened()).toBe(pages + 1)
    await lessons.pay(id, GOOD)
    expect(await lessons.states(id)).toMatchObject({
      session_state: 'REQUESTED',
      payment_state: 'AUTHORIZED',
    })
  })

  it('should find the page that was opened when only the answer got lost', async () => {
    const { id } = await held()
    const pages = await opened()
    await lessons.simulator.control({ dropResponse: TRIES, pathPattern: `${CREATE}$` })
    const lost = await checkout(id)
    expect(lost.status).toBe(503)
    expect(lost.body.errors[0].data).toMatchObject({ bookingId: id, outcome: 'unknown' })
    expect(await lessons.states(id)).toMatchObject({ session_state: 'HELD', payment_state: 'PENDING' })
    const found = await checkout(id)
    expect(found.status).toBe(201)
    expect(await opened()).toBe(pages + 1)
    await lessons.pay(id)
    const [payment] = await lessons.app.rows<{ count: number }>(
      sql`select count(*)::int from payments where booking_id = ${id} and state = 'AUTHORIZED'`,
    )
    expect(payment?.count).toBe(1)
  })

  it('should wait for a slow processor, and open one page for it', async () => {
    const { id } = await held()
    const pages = await opened()
    await lessons.simulator.control({ delayMs: 700 })
    const answers = await Promise.all([checkout(id), checkout(id)])
    expect(new Set(answers.map(({ body }) => body.url)).size).toBe(1)
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(await opened()).toBe(pages + 1)
  })

  it('should find a payment by the sweep when every event was lost and nobody came back', async () => {
    const { id } = await held()
    const session = await lessons.checkoutOf(id)
    await lessons.simulator.control({ loseWebhooks: 100 })
    await lessons.simulator.pay(session, GOOD)
    const { payload } = lessons.app
    const later = new Date((await lessons.app.now()).getTime() + 60_000)
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'PENDING' })
    expect(await recoverPayments({ payload, now: later })).toBeGreaterThan(0)
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({
      session_state: 'REQUESTED',
      payment_state: 'AUTHORIZED',
    })
  })
})
