import type { Page } from '@playwright/test'
import {
  confirmedLesson,
  expectStates,
  freeTime,
  latestBooking,
  paidRequest,
  payByCard,
} from './support/bookings'
import { api } from './support/callApi'
import { moveClockTo } from './support/clock'
import { row, rows } from './support/database'
import { deliveredMail } from './support/mailbox'
import { type Account, registered, tokenOf } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let teacher: Teacher
let student: Account

test.beforeAll(async () => {
  teacher = await approvedTeacher({ firstName: 'Joy' })
  student = await registered('student', { firstName: 'Lena', lastName: 'Brandt', timezone: 'Europe/Berlin' })
})

const startOf = async (bookingId: string) =>
  (await row<{ start: Date }>('select start from bookings where id = $1', [bookingId])).start

/** Picks the first free time that the page shows and says which instant that is. */
async function pickTime(page: Page): Promise<Date> {
  const first = page.locator('[data-day-panel] input[name=start]').first()
  const next = page.getByRole('link', { name: /Show the next free/ })
  await expect(first.or(next).first()).toBeAttached()
  await first.check()
  return new Date(await first.inputValue())
}

test('should move a lesson to another free time, and tell both people', async ({ visit }) => {
  const bookingId = await confirmedLesson(student, teacher, await freeTime(teacher, 60))
  const page = await visit({ as: student })
  await page.goto(`/bookings/${bookingId}`)
  await page.getByRole('link', { name: 'Change the time' }).click()
  await expect(page.getByRole('heading', { name: 'Move this lesson' })).toBeVisible()
  await page.getByRole('button', { name: 'Move the lesson' }).click()
  await expect(page.getByText('Choose one of the free times.')).toBeVisible()
  await page.goto(`/bookings/${bookingId}/time?week=1`)
  const chosen = await pickTime(page)
  await page.getByRole('button', { name: 'Move the lesson' }).click()
  await expect(page.getByText('The lesson has its new time. Both of you get an email.')).toBeVisible()
  expect(await startOf(bookingId)).toEqual(chosen)
  await expect(page.getByText('Moved to another time by Lena')).toBeVisible()
  await deliveredMail(teacher.email, 'lessonMoved')
  await deliveredMail(student.email, 'lessonMoved')
})

test('should let a tutor answer a request with another time, and the student take it', async ({ visit }) => {
  const bookingId = await paidRequest(student, teacher, await freeTime(teacher, 90))
  const tutor = await visit({ as: teacher })
  await tutor.goto(`/bookings/${bookingId}`)
  await tutor.getByRole('link', { name: 'Offer another time or price' }).click()
  await tutor.goto(`/bookings/${bookingId}/time?week=1`)
  const chosen = await pickTime(tutor)
  await tutor.getByLabel('A few words on why').fill('My school is closed that day.')
  await tutor.getByRole('button', { name: 'Ask Lena' }).click()
  await expect(tutor.getByText('Your proposal is sent.', { exact: false })).toBeVisible()
  const page = await visit({ as: student })
  await page.goto('/dashboard')
  await page.getByRole('link', { name: 'Answer the proposal' }).click()
  await expect(page.getByRole('heading', { name: 'Joy asks for another time' })).toBeVisible()
  await expect(page.getByText('“My school is closed that day.”').first()).toBeVisible()
  await page.getByRole('button', { name: 'Take the new time' }).click()
  await expect(page.getByText('The lesson has its new time.', { exact: false })).toBeVisible()
  expect(await startOf(bookingId)).toEqual(chosen)
  const [{ session_state } = { session_state: '' }] = await rows<{ session_state: string }>(
    'select session_state from bookings where id = $1',
    [bookingId],
  )
  expect(session_state).toBe('CONFIRMED')
})

test('should let a tutor offer a lower price, say what they keep, and collect that price alone', async ({
  visit,
}) => {
  const bookingId = await paidRequest(student, teacher, await freeTime(teacher, 70))
  const { price } = await row<{ price: number }>(
    'select price_amount::int as price from bookings where id = $1',
    [bookingId],
  )
  const tutor = await visit({ as: teacher })
  await tutor.goto(`/bookings/${bookingId}/time`)
  const field = tutor.getByLabel('Another price for this lesson')
  await expect(tutor.getByText(/^You keep \$/)).toContainText(dollars(price))
  await field.fill('1')
  await tutor.getByLabel('A few words on why').fill('A short talk to begin with.')
  await tutor.getByRole('button', { name: 'Ask Lena' }).click()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await field.fill(String((price * 0.8) / 100))
  await expect(tutor.getByText(/^You keep \$/)).toContainText(
    `${dollars(price * 0.64)} of ${dollars(price * 0.8)}`,
  )
  await tutor.getByRole('button', { name: 'Ask Lena' }).click()
  await expect(tutor.getByRole('heading', { name: 'You offered another price' })).toBeVisible()
  await expect
    .poll(() =>
      rows(`select subject from mail_messages where "to" = $1 and subject like '%offers another price%'`, [
        student.email,
      ]),
    )
    .toHaveLength(1)
  const page = await visit({ as: student })
  await page.goto(`/bookings/${bookingId}`)
  await expect(page.getByRole('heading', { name: 'Joy offers another price' })).toBeVisible()
  await expect(page.getByText(`${dollars(price * 0.8)} instead of ${dollars(price)}`)).toBeVisible()
  await page.getByRole('button', { name: `Accept ${dollars(price * 0.8)}` }).click()
  await expect(page.getByText('You agreed on the new price. Your lesson is confirmed.')).toBeVisible()
  expect(
    await row(
      `select b.price_amount::int as price, p.waived_amount::int as waived, b.session_state as state
       from bookings b join payments p on p.booking_id = b.id where b.id = $1`,
      [bookingId],
    ),
  ).toEqual({ price: price * 0.8, waived: price * 0.2, state: 'CONFIRMED' })
})

test('should ask for another payment when the agreed price is higher, and book the lesson with it', async ({
  visit,
}) => {
  const bookingId = await paidRequest(student, teacher, await freeTime(teacher, 80)) // within five days: the card is only held
  const { price } = await row<{ price: number }>(
    'select price_amount::int as price from bookings where id = $1',
    [bookingId],
  )
  await api('POST', `/bookings/${bookingId}/propose`, {
    token: await tokenOf(teacher),
    body: { price: { amount: price * 1.2, currency: 'USD' }, reason: 'It needs a lot of preparation.' },
  })
  const page = await visit({ as: student })
  await page.goto(`/bookings/${bookingId}`)
  await expect(page.getByText(`the payment of ${dollars(price)} is let go`, { exact: false })).toBeVisible()
  await page.getByRole('button', { name: `Accept and pay ${dollars(price * 1.2)}` }).click()
  await expect(page).not.toHaveURL(new RegExp(bookingId))
  const next = await latestBooking(student)
  await expect(page).toHaveURL(new RegExp(next.id))
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await payByCard(page)
  await expectStates(next.id, 'CONFIRMED', 'AUTHORIZED')
  await expectStates(bookingId, 'CANCELLED', 'VOIDED')
  await page.goto(`/bookings/${bookingId}`)
  await page.getByRole('link', { name: 'Open the booking' }).click()
  await expect(page).toHaveURL(new RegExp(next.id))
})

/** US cents as the pages write them. */
const dollars = (cents: number) => `$${(cents / 100).toFixed(2)}`

test('should ask the tutor on the day before, and keep the time when they cannot', async ({ visit }) => {
  const start = await freeTime(teacher, 120)
  const bookingId = await confirmedLesson(student, teacher, start)
  await moveClockTo(new Date(start.getTime() - 20 * HOUR))
  const page = await visit({ as: student })
  await page.goto(`/bookings/${bookingId}/time?week=1`)
  await expect(page.getByRole('heading', { name: 'Ask Joy for another time' })).toBeVisible()
  await pickTime(page)
  await page.getByRole('button', { name: 'Ask Joy' }).click()
  await expect(page.getByRole('heading', { name: 'You asked for another time' })).toBeVisible()
  const tutor = await visit({ as: teacher })
  await tutor.goto(`/bookings/${bookingId}`)
  await tutor.getByRole('button', { name: 'Keep the old time' }).click()
  await expect(tutor.getByText('The lesson stays as it was.')).toBeVisible()
  expect(await startOf(bookingId)).toEqual(start)
  await deliveredMail(student.email, 'proposalDeclined')
})

test('should give everything back when the tutor does not come, without anybody asking', async ({
  visit,
}) => {
  const start = await freeTime(teacher, 30)
  const bookingId = await confirmedLesson(student, teacher, start)
  await moveClockTo(new Date(start.getTime() - 2 * MINUTE))
  await api('POST', `/bookings/${bookingId}/attend`, { token: await tokenOf(student), body: {} })
  await moveClockTo(new Date(start.getTime() + 16 * MINUTE))
  await expectStates(bookingId, 'ENDED', 'VOIDED')
  const page = await visit({ as: student })
  await page.goto(`/bookings/${bookingId}`)
  await expect(page.getByText('Joy did not come').first()).toBeVisible()
  await expect
    .poll(() => rows('select kind from tutor_strikes where booking_id = $1', [bookingId]))
    .toEqual([{ kind: 'no_show' }])
})

test('should pay the tutor when the student does not come, and tell the student so', async ({ visit }) => {
  const start = await freeTime(teacher, 30)
  const bookingId = await confirmedLesson(student, teacher, start)
  await moveClockTo(new Date(start.getTime() - 2 * MINUTE))
  await api('POST', `/bookings/${bookingId}/attend`, { token: await tokenOf(teacher), body: {} })
  await moveClockTo(new Date(start.getTime() + 16 * MINUTE))
  await expectStates(bookingId, 'ENDED', 'CAPTURED')
  const tutor = await visit({ as: teacher })
  await tutor.goto(`/bookings/${bookingId}`)
  await expect(tutor.getByText('Lena did not come').first()).toBeVisible()
  await tutor.goto('/tutor/earnings')
  await expect(tutor.getByText('$20.00').first()).toBeVisible()
  const page = await visit({ as: student })
  await page.goto(`/bookings/${bookingId}`)
  await expect(page.getByText('Lena did not come').first()).toBeVisible()
  await expect
    .poll(() =>
      rows(`select 1 from mail_messages where template = 'lessonNotHeld' and "to" = $1 and key like $2`, [
        student.email,
        `%${bookingId}%`,
      ]),
    )
    .toHaveLength(1)
})

test('should take the word of the lesson’s page only from its people, and only what it means', async ({
  visit,
}) => {
  const bookingId = await confirmedLesson(student, teacher, await freeTime(teacher, 30))
  const say = async (page: Page, data: unknown, id = bookingId) =>
    (await page.request.post(`/lesson/${id}/presence`, { data })).status()
  const page = await visit({ as: student })
  await page.goto('/dashboard')
  expect(await say(page, { here: true }), 'too early is no error').toBe(204)
  expect(await say(page, { here: 'yes' })).toBe(400)
  expect(await say(page, { here: true }, 'no-id')).toBe(400)
  const stranger = await visit({ as: await registered('student') })
  await stranger.goto('/dashboard')
  expect(await say(stranger, { here: true })).toBe(404)
  expect(await say(await visit(), { here: true })).toBe(401)
})
