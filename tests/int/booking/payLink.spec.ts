import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/(site)/bookings/[id]/pay/route'
import { cancelBooking } from '@/operations/booking/cancelBooking'
import { openCheckout } from '@/operations/payment/openCheckout'
import { viewerOf } from '../pages/viewerOf'
import { type Lessons, startLessons } from '../support/lessons'

const CREATE = 'POST /v1/checkout/sessions'

let lessons: Lessons
let day = 2

beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons?.close())

/** A held slot and the link to pay for it, as `POST /api/bookings` answers. */
async function held(): Promise<{ bookingId: string; url: string }> {
  day += 1
  const { status, body } = await lessons.book(await lessons.inDays(day))
  expect(status).toBe(201)
  return { bookingId: body.booking.id, url: body.checkout.url }
}

/** Opens an address as a client without cookies does. */
async function visit(url: string) {
  const id = new URL(url).pathname.split('/')[2] as string
  const answer = await GET(new Request(url), { params: Promise.resolve({ id }) })
  return { status: answer.status, location: answer.headers.get('location') }
}

const opened = async () => (await lessons.simulator.calls()).executed[CREATE] ?? 0

describe('the pay link of a new booking (decision 013)', () => {
  it('should lead to one page of the processor, however often and by how many it is opened', async () => {
    const before = await opened()
    const { bookingId, url } = await held()
    expect(await opened()).toBe(before)
    const visits = await Promise.all([visit(url), visit(url), visit(url)])
    const again = await visit(url)
    expect(new Set([...visits, again].map(({ status }) => status))).toEqual(new Set([303]))
    expect(new Set([...visits, again].map(({ location }) => location)).size).toBe(1)
    expect(again.location).toContain('/pay/cs_test_')
    expect(await opened()).toBe(before + 1)
    await lessons.pay(bookingId)
    expect(await lessons.states(bookingId)).toMatchObject({
      session_state: 'REQUESTED',
      payment_state: 'AUTHORIZED',
    })
    expect((await visit(url)).location).toMatch(/\?done=hold-over$/)
  })

  it('should open nothing without the key of this very booking', async () => {
    const [mine, other] = [await held(), await held()]
    const before = await opened()
    const key = new URL(other.url).searchParams.get('key')
    for (const query of ['', '?key=', `?key=${key}`, '?key=%F0%9F%8E%93'])
      expect((await visit(`${mine.url.split('?')[0]}${query}`)).status).toBe(404)
    expect((await visit(mine.url.replace(mine.bookingId, 'not-an-id'))).status).toBe(404)
    expect(await opened()).toBe(before)
  })

  it('should be worth nothing when the ten minutes are over', async () => {
    const { bookingId, url } = await held()
    await lessons.passTo(new Date((await lessons.app.now()).getTime() + 11 * 60_000))
    const before = await opened()
    expect(await visit(url)).toMatchObject({
      status: 303,
      location: url.replace(/\/pay\?.*/, '?done=hold-over'),
    })
    expect(await opened()).toBe(before)
    expect(await lessons.states(bookingId)).toMatchObject({ session_state: 'EXPIRED' })
  })

  it('should keep the slot while the processor is down, and let it be paid once it is back', async () => {
    await lessons.simulator.control({ failNext: 20, pathPattern: CREATE })
    const { bookingId, url } = await held()
    expect((await visit(url)).location).toMatch(/\?done=pay-later$/)
    expect(await lessons.states(bookingId)).toMatchObject({ session_state: 'HELD' })
    await lessons.simulator.control({ failNext: 0, pathPattern: null })
    expect((await visit(url)).location).toContain('/pay/cs_test_')
  })

  it('should close the page again when the slot is given up while the processor opens it', async () => {
    const { payload } = lessons.app
    const now = await lessons.app.now()
    await lessons.simulator.control({ delayResponseMs: 1500, pathPattern: CREATE })
    const { bookingId } = await held()
    const before = await opened()
    const opening = openCheckout({ payload, bookingId, now }).catch((error: unknown) => error)
    await expect.poll(opened, { timeout: 10_000 }).toBe(before + 1)
    await cancelBooking({ payload, viewer: viewerOf(lessons.student), bookingId, now })
    await lessons.drain()
    expect(await opening).toMatchObject({ code: 'HOLD_EXPIRED' })
    await lessons.simulator.control({ delayResponseMs: 0, pathPattern: null })
    await lessons.drain()
    const [payment] = await lessons.app.rows<{ id: string }>(
      sql`select checkout_session_id as id from payments where booking_id = ${bookingId}`,
    )
    const tooLate = await lessons.simulator.pay(String(payment?.id), '4242424242424242')
    expect(tooLate.session.status).toBe('expired')
  })
})
