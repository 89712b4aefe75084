import { expect, type Page } from '@playwright/test'
import { api } from './callApi'
import { row, rows } from './database'
import { type Account, tokenOf } from './people'
import { site } from './site'
import type { Teacher } from './teachers'

export type BookingRow = {
  id: string
  start: Date
  end: Date
  session_state: string
  session_outcome: string | null
  payment_state: string
}

/** The latest booking of a student. */
export function latestBooking({ email }: Account): Promise<BookingRow> {
  return row<BookingRow>(
    `select b.id, b.start, b."end", b.session_state, b.session_outcome, b.payment_state
     from bookings b join users u on u.id = b.student_id where u.email = $1 order by b.created_at desc limit 1`,
    [email],
  )
}

/** Waits until the product's work in the background has brought a booking there. */
export async function expectStates(bookingId: string, session: string, payment: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const [booking] = await rows<BookingRow>(
          'select session_state, payment_state from bookings where id = $1',
          [bookingId],
        )
        return `${booking?.session_state} ${booking?.payment_state}`
      },
      { message: 'states of the booking', timeout: 60_000 },
    )
    .toBe(`${session} ${payment}`)
}

/** What the books say of a booking: account to signed sum in minor units, debit positive. */
export async function ledgerOf(bookingId: string): Promise<Record<string, number>> {
  const lines = await rows<{ account: string; sum: number }>(
    `select l.account, sum(l.amount)::int as sum from ledger_lines l join ledger_entries e on e.id = l.entry_id
     where e.booking_id = $1 group by l.account`,
    [bookingId],
  )
  return Object.fromEntries(lines.map(({ account, sum }) => [account, sum]))
}

type OpenSlot = { start: string; end: string }

/** A free time of a tutor at least so many hours ahead. */
export async function freeTime({ tutorId }: Teacher, hoursAhead: number): Promise<Date> {
  const { now } = await api<{ now: string }>('GET', '/demo/clock')
  const from = new Date(new Date(now).getTime() + hoursAhead * 3_600_000)
  const { slots } = await api<{ slots: OpenSlot[] }>(
    'GET',
    `/tutors/${tutorId}/availability?duration=60&from=${from.toISOString()}`,
  )
  expect(slots.length, 'free times').toBeGreaterThan(0)
  return new Date(String(slots[0]?.start))
}

const subjectOf = ({ tutorId }: Teacher) =>
  row<{ subject_id: string }>('select subject_id from tutor_profiles_subjects where _parent_id = $1', [
    tutorId,
  ])

/** A student asks for a lesson of an hour over the API; it waits to be paid. @returns the booking and its pay page */
export async function holdSlot(
  student: Account,
  teacher: Teacher,
  start: Date,
): Promise<{ bookingId: string; payUrl: string }> {
  const { subject_id: subjectId } = await subjectOf(teacher)
  const body = { tutorId: teacher.tutorId, start: start.toISOString(), durationMinutes: 60, subjectId }
  const token = await tokenOf(student)
  const { booking, checkout } = await api<{ booking: { id: string }; checkout: { url: string } }>(
    'POST',
    '/bookings',
    { token, body },
  )
  return { bookingId: booking.id, payUrl: checkout.url }
}

/** Three weekly lessons that wait to be paid. @returns the series */
export async function heldSeries(student: Account, teacher: Teacher, first: Date): Promise<string> {
  const { subject_id: subjectId } = await subjectOf(teacher)
  const [date, clock] = first.toISOString().split('T') as [string, string]
  const day = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][first.getUTCDay()]
  const { series } = await api<{ series: { id: string } }>('POST', '/booking-series', {
    token: await tokenOf(student),
    body: {
      tutorId: teacher.tutorId,
      subjectId,
      durationMinutes: 60,
      timezone: 'UTC',
      weekly: [{ day, start: clock.slice(0, 5) }],
      from: date,
      count: 3,
    },
  })
  return series.id
}

/** Fills in the simulator's pay page in front of the payer and sends it. */
export async function payByCard(page: Page, card = '4242 4242 4242 4242'): Promise<void> {
  await page.getByRole('textbox', { name: 'Card number' }).fill(card)
  await page.getByLabel('Expiry date').fill('12 / 34')
  await page.getByLabel('Security code').fill('123')
  await page.getByLabel('Name on card').fill('Test Payer')
  await page.getByRole('button', { name: /^Pay / }).click()
}

/** Pays at the simulator without a browser; its webhook brings the booking in step. */
export async function paidRequest(
  student: Account,
  teacher: Teacher,
  start: Date,
  card = '4242424242424242',
): Promise<string> {
  const { bookingId, payUrl } = await holdSlot(student, teacher, start)
  const opened = await fetch(payUrl, { redirect: 'manual' })
  const sessionId = opened.headers.get('location')?.split('/pay/')[1]
  const answer = await fetch(`${site.simulatorUrl}/_control/sessions/${sessionId}/pay`, {
    method: 'POST',
    body: JSON.stringify({ card }),
  })
  expect(answer.status, 'paid at the simulator').toBe(200)
  await expectStates(bookingId, 'REQUESTED', 'AUTHORIZED')
  return bookingId
}

/** The same, accepted by the tutor. */
export async function confirmedLesson(
  student: Account,
  teacher: Teacher,
  start: Date,
  card?: string,
): Promise<string> {
  const bookingId = await paidRequest(student, teacher, start, card)
  const token = await tokenOf(teacher)
  await api('POST', `/bookings/${bookingId}/confirm`, { token, body: {} })
  await expectStates(bookingId, 'CONFIRMED', 'AUTHORIZED')
  return bookingId
}
