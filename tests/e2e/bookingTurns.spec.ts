import {
  confirmedLesson,
  expectStates,
  freeTime,
  holdSlot,
  latestBooking,
  ledgerOf,
  paidRequest,
} from './support/bookings'
import { moveClockTo, productNow } from './support/clock'
import { row, rows } from './support/database'
import { deliveredMail } from './support/mailbox'
import { type Account, registered } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let teacher: Teacher
let student: Account

test.beforeAll(async () => {
  teacher = await approvedTeacher()
  student = await registered('student', { firstName: 'Omar', lastName: 'Haddad' })
})

test('should tell the student why a tutor declines, and charge nothing', async ({ visit }) => {
  const bookingId = await paidRequest(student, teacher, await freeTime(teacher, 30))
  const tutor = await visit({ as: teacher })
  await tutor.goto('/tutor/dashboard')
  await tutor.getByRole('button', { name: 'Decline' }).click()
  const dialog = tutor.getByRole('dialog', { name: 'Decline this request?' })
  await dialog.getByRole('button', { name: 'Decline the request' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await expectStates(bookingId, 'REQUESTED', 'AUTHORIZED')
  await dialog.getByLabel('Why can’t you take it?').fill('I am at a wedding that day.')
  await dialog.getByRole('button', { name: 'Decline the request' }).click()
  await expect(tutor.getByText('You declined the request. The student gets everything back.')).toBeVisible()

  await expectStates(bookingId, 'DECLINED', 'VOIDED')
  expect(await ledgerOf(bookingId)).toEqual({})
  expect((await deliveredMail(student.email, 'requestDeclined')).text).toContain(
    'I am at a wedding that day.',
  )
  const page = await visit({ as: student })
  await page.goto(`/bookings/${bookingId}`)
  await expect(page.getByText('Joy could not take this lesson.')).toBeVisible()
  await expect(page.getByText('“I am at a wedding that day.”').first()).toBeVisible()
  await expect(page.getByText('The reservation was released. Nothing was charged.')).toBeVisible()
})

test('should say in money what cancelling gives back, and give it back', async ({ visit }) => {
  const bookingId = await confirmedLesson(student, teacher, await freeTime(teacher, 50))
  const page = await visit({ as: student })
  await page.goto(`/bookings/${bookingId}`)
  await expect(page.getByText(/^Cancel until .* for \$25\.00 back\.$/).first()).toBeVisible()
  await expect(page.getByText('After that nothing comes back.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Cancel lesson' }).click()
  await page.getByRole('button', { name: 'Cancel and get $25.00 back' }).click()
  await expect(page.getByText('You cancelled this lesson.')).toBeVisible()
  await expectStates(bookingId, 'CANCELLED', 'VOIDED')
  expect(await ledgerOf(bookingId)).toEqual({})
  await deliveredMail(student.email, 'bookingCancelled')
  await deliveredMail(teacher.email, 'bookingCancelled')
})

test('should keep the money of a lesson cancelled too late, and pay the tutor', async ({ visit }) => {
  const start = await freeTime(teacher, 26)
  const bookingId = await confirmedLesson(student, teacher, start)
  await moveClockTo(new Date(start.getTime() - 5 * HOUR))
  const page = await visit({ as: student })
  await page.goto(`/bookings/${bookingId}`)
  await expect(page.getByText('Cancelling now gives nothing back.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Cancel lesson' }).click()
  await page.getByRole('button', { name: 'Cancel the lesson' }).click()
  await expect(page.getByText('You cancelled this lesson.')).toBeVisible()
  await expectStates(bookingId, 'CANCELLED', 'CAPTURED')
  await expect
    .poll(() => ledgerOf(bookingId), { timeout: 60_000 })
    .toEqual({ processorClearing: 2500, escrow: 0, tutorPending: -2000, commission: -500 })
})

test('should offer other times when somebody else was quicker', async ({ visit }) => {
  const start = await freeTime(teacher, 30)
  const page = await visit({ as: student })
  await page.goto(`/book/${teacher.slug}?start=${start.toISOString()}&duration=60`)
  await expect(page.getByRole('button', { name: 'Continue to payment' })).toBeVisible()
  await holdSlot(await registered('student', { firstName: 'Quick' }), teacher, start)
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByRole('alert').first()).toContainText('We could not book this lesson yet')
  const others = page.getByRole('listitem').getByRole('link', { name: /, \d\d:00$/ })
  await expect(others.first()).toBeVisible()
  expect(
    await rows('select 1 from bookings where tutor_id = $1 and start = $2', [teacher.tutorId, start]),
  ).toHaveLength(1)

  await page.reload()
  await expect(page.getByText('This time is not free any more')).toBeVisible()
  await others.first().click()
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pay EduStream' })).toBeVisible()
  const booking = await latestBooking(student)
  expect(booking.session_state).toBe('HELD')
  expect(booking.start).not.toEqual(start)
})

test('should free a time that is not paid within ten minutes', async ({ visit }) => {
  const start = await freeTime(teacher, 30)
  const { bookingId, payUrl } = await holdSlot(student, teacher, start)
  const page = await visit({ as: student })
  await page.goto(`/bookings/${bookingId}`)
  await expect(page.getByRole('heading', { name: 'Pay to book this time' })).toBeVisible()
  await moveClockTo(new Date((await productNow()).getTime() + 11 * MINUTE))
  await expectStates(bookingId, 'EXPIRED', 'PENDING')
  await page.reload()
  await expect(page.getByText('The time was not paid within 10 minutes.')).toBeVisible()
  await page.goto(payUrl)
  await expect(page.getByRole('button', { name: /^Pay / })).toBeHidden()
  const { state } = await row<{ state: string }>('select state from payments where booking_id = $1', [
    bookingId,
  ])
  expect(state).not.toBe('AUTHORIZED')
  const again = await holdSlot(await registered('student'), teacher, start)
  await expectStates(again.bookingId, 'HELD', 'PENDING')
})

test('should refuse a wrong password, keep the address and say nothing about the account', async ({
  visit,
}) => {
  const page = await visit()
  const messages: string[] = []
  for (const email of [student.email, 'nobody.at.all@example.test']) {
    await page.goto('/login')
    await page.getByLabel('Email').fill(email)
    await page.getByLabel('Password', { exact: true }).fill('not the password')
    await page.getByRole('button', { name: 'Log in' }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'We could not log you in' })
    await expect(alert).toBeVisible()
    await expect(alert).toBeFocused()
    await expect(page.getByLabel('Email')).toHaveValue(email)
    messages.push((await alert.textContent()) ?? '')
  }
  expect(messages[0]).toBe(messages[1])
  await page.goto('/dashboard')
  await expect(page).toHaveURL(/\/login\?next=%2Fdashboard/)
})
