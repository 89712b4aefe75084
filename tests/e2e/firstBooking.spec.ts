import type { Page } from '@playwright/test'
import { type BookingRow, expectStates, latestBooking, ledgerOf, payByCard } from './support/bookings'
import { moveClockTo, productNow } from './support/clock'
import { clockTime } from './support/clockTime'
import { row, rows } from './support/database'
import { deliveredMail, mailsTo } from './support/mailbox'
import { type Account, newcomer } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'
import { verifyInvariants } from './support/verifyInvariants'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const LONDON = 'Europe/London'
const MANILA = 'Asia/Manila'

test('should take two people in two time zones from registering to a review and earnings', async ({
  visit,
}) => {
  const teacher = await approvedTeacher({ headline: 'Kundiman songs and the maths behind them' })
  const account = newcomer({ firstName: 'Nora', lastName: 'Whitfield', timezone: LONDON })
  const student = await visit({ timezoneId: LONDON })

  await test.step('the student registers; role and time zone are noted', () => register(student, account))
  await test.step('the mailed link confirms the address', () => confirmAddress(student, account))
  await test.step('search and filter find the tutor', () => findTutor(student, teacher))
  const booking = await test.step('three clicks book and pay', () => bookAndPay(student, account, teacher))

  const tutor = await visit({ timezoneId: MANILA })
  await test.step('the tutor sees what the lesson earns, and accepts', () =>
    accept(tutor, teacher, account, booking))
  await test.step('both are there when it begins', () => meet({ student, tutor, booking }))
  await test.step('the worker ends it, takes the money and divides it', () => end(account, teacher, booking))
  await test.step('the student reviews', () => review(student, teacher, booking))
  await test.step('the tutor reads what the lesson earned', () => readEarnings(tutor, account, booking))
  await test.step('every invariant of the books holds', async () => {
    expect(await verifyInvariants()).toMatchObject({
      code: 0,
      output: expect.stringContaining('invariants hold'),
    })
  })
})

async function register(page: Page, account: Account): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Sign up' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Create your account' })).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Learn/ })).toBeChecked()
  await expect(page.getByLabel('Your time zone')).toHaveValue(LONDON)
  await page.getByLabel('First name').fill(account.firstName)
  await page.getByLabel('Last name').fill(account.lastName)
  await page.getByLabel('Email', { exact: true }).fill(account.email)
  await page.getByLabel('Password', { exact: true }).fill(account.password)
  await page.getByLabel('Date of birth').fill('1994-05-17')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check your inbox' })).toBeVisible()
  const user = await row(
    `select u.timezone, u.email_verified_at, array(select value::text from users_roles r where r.parent_id = u.id) as roles
     from users u where email = $1`,
    [account.email],
  )
  expect(user).toEqual({ timezone: LONDON, email_verified_at: null, roles: ['student'] })
}

async function confirmAddress(page: Page, account: Account): Promise<void> {
  const mail = await deliveredMail(account.email, 'verifyEmail')
  await page.getByRole('link', { name: 'Open the demo mailbox' }).click()
  await page.getByRole('link', { name: new RegExp(account.email) }).click()
  await page
    .frameLocator('iframe')
    .getByRole('link', { name: /confirm/i })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your email is confirmed' })).toBeVisible()
  expect(mail.links.some((link) => link.includes('/verify-email?token='))).toBe(true)
  const { verified } = await row<{ verified: boolean }>(
    'select email_verified_at is not null as verified from users where email = $1',
    [account.email],
  )
  expect(verified).toBe(true)
}

async function findTutor(page: Page, teacher: Teacher): Promise<void> {
  await page.goto('/')
  await page.getByLabel('What do you want to learn?').fill(`kundiman ${teacher.lastName}`)
  await page.getByRole('button', { name: 'Find tutors' }).click()
  await expect(page).toHaveURL(/\/tutors\?q=kundiman/)
  const card = page.getByRole('link', { name: teacher.displayName, exact: true })
  await expect(card).toBeVisible()
  await page.getByLabel('Highest price').fill('20')
  await page.getByRole('button', { name: /^Show .*tutors?$/ }).click()
  await expect(page).toHaveURL(/maxPrice=20/)
  await expect(card).toBeHidden()
  await page.getByLabel('Highest price').fill('30')
  await page.getByRole('button', { name: /^Show .*tutors?$/ }).click()
  await expect(page).toHaveURL(/maxPrice=30/)
  await card.click()
  await expect(page.getByRole('heading', { level: 1, name: teacher.displayName })).toBeVisible()
  await expect(page.getByText('No reviews yet').first()).toBeVisible()
}

async function bookAndPay(page: Page, account: Account, teacher: Teacher): Promise<BookingRow> {
  const start = await pickFreeTime(page, 48)
  await expect(
    page.getByRole('heading', { level: 1, name: `Book a lesson with ${teacher.displayName}` }),
  ).toBeVisible()
  const lesson = page.getByRole('region', { name: 'Your lesson' })
  await expect(lesson).toContainText(clockTime(start, LONDON))
  await expect(lesson).toContainText(`${clockTime(start, MANILA)}`)
  await expect(lesson).toContainText('Manila')
  await expect(page.getByRole('region', { name: 'Price' })).toContainText('$25.00')
  await page.getByLabel('What would you like to get out of it?').fill('Sing one kundiman to the end')
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pay EduStream' })).toBeVisible()
  expect(await latestBooking(account)).toMatchObject({
    session_state: 'HELD',
    payment_state: 'PENDING',
    start,
  })
  await payByCard(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Booking request sent!' })).toBeVisible()
  await expect(page.getByText('$25.00 is reserved on your card and not charged yet')).toBeVisible()

  const booking = await latestBooking(account)
  expect(booking).toMatchObject({ session_state: 'REQUESTED', payment_state: 'AUTHORIZED' })
  expect(await ledgerOf(booking.id), 'nothing is charged yet').toEqual({})
  const told = await deliveredMail(teacher.email, 'requestReceived')
  expect(told.text).toContain(clockTime(start, MANILA))
  expect(told.text).toContain('$20.00')
  expect((await deliveredMail(account.email, 'requestSent')).text).toContain(clockTime(start, LONDON))
  return booking
}

/** Chooses the first free time on the page that is so many hours ahead. */
async function pickFreeTime(page: Page, hoursAhead: number): Promise<Date> {
  const earliest = (await productNow()).getTime() + hoursAhead * HOUR
  const links = page.locator('#times a[href*="/book/"]')
  await expect(links.first()).toBeVisible()
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const startOf = (href: string) => new Date(new URL(href, 'http://site').searchParams.get('start') ?? 0)
  const href = hrefs.find((one) => startOf(one).getTime() >= earliest) ?? ''
  await page.locator(`#times a[href="${href}"]`).click()
  await expect(page).toHaveURL(/\/book\//)
  return startOf(href)
}

async function accept(page: Page, teacher: Teacher, student: Account, booking: BookingRow): Promise<void> {
  await page.goto('/login')
  await page.getByLabel('Email').fill(teacher.email)
  await page.getByLabel('Password', { exact: true }).fill(teacher.password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page).toHaveURL(/\/tutor\/dashboard/)
  await page.getByRole('link', { name: /^Nora W\. would like Music, 1 hour/ }).click()
  await expect(page.getByRole('heading', { name: 'Nora would like a lesson' })).toBeVisible()
  await expect(page.getByText(clockTime(booking.start, MANILA)).first()).toBeVisible()
  const earnings = page.getByRole('region', { name: 'Your earnings' })
  await expect(earnings).toContainText('Commission 20%')
  await expect(earnings).toContainText('$20.00')
  await page.getByRole('button', { name: 'Accept and earn $20.00' }).click()
  await expect(page.getByText('You accepted the lesson. The student has been told.')).toBeVisible()
  await expectStates(booking.id, 'CONFIRMED', 'AUTHORIZED')
  const mail = await deliveredMail(student.email, 'bookingConfirmed')
  expect(mail.text).toContain(clockTime(booking.start, LONDON))
  expect((await deliveredMail(teacher.email, 'bookingConfirmed')).text).toContain(
    clockTime(booking.start, MANILA),
  )
}

type Meeting = { student: Page; tutor: Page; booking: BookingRow }

async function meet({ student, tutor, booking }: Meeting): Promise<void> {
  await student.goto(`/lesson/${booking.id}`)
  await expect(student.getByText('The room opens in')).toBeVisible()
  await moveClockTo(new Date(booking.start.getTime() - 4 * MINUTE))
  for (const page of [student, tutor]) {
    await page.goto(`/lesson/${booking.id}`)
    await page.getByRole('button', { name: 'I’m here, join' }).click()
    await expect(page.getByRole('heading', { name: 'Who is here' })).toBeVisible()
    await expect(page.getByText(/^Here since/).first()).toBeVisible()
  }
  await expect(tutor.getByText('You are both here. Have a good lesson!')).toBeVisible()
  await expect(student.getByText('You are both here. Have a good lesson!')).toBeVisible()
  const joined = await row(
    'select student_joined_at < start and tutor_joined_at < start as both from bookings where id = $1',
    [booking.id],
  )
  expect(joined).toEqual({ both: true })
  await moveClockTo(new Date(booking.start.getTime() + MINUTE))
  await expectStates(booking.id, 'IN_PROGRESS', 'AUTHORIZED')
}

async function end(student: Account, teacher: Teacher, booking: BookingRow): Promise<void> {
  await moveClockTo(new Date(booking.end.getTime() + MINUTE))
  await expectStates(booking.id, 'ENDED', 'CAPTURED')
  await expect
    .poll(() => ledgerOf(booking.id), { timeout: 60_000 })
    .toEqual({ processorClearing: 2500, escrow: 0, tutorPending: -2000, commission: -500 })
  const { outcome, rate } = await row<{ outcome: string; rate: number }>(
    'select session_outcome as outcome, commission_rate_bps::int as rate from bookings where id = $1',
    [booking.id],
  )
  expect({ outcome, rate }).toEqual({ outcome: 'COMPLETED', rate: 2000 })
  const payments = await rows(
    'select state, captured_amount::int as captured, refunded_amount::int as refunded from payments where booking_id = $1',
    [booking.id],
  )
  expect(payments).toEqual([{ state: 'CAPTURED', captured: 2500, refunded: 0 }])
  expect((await deliveredMail(student.email, 'paymentReceipt')).text).toContain('$25.00')
  await deliveredMail(student.email, 'lessonCompleted')
  expect((await deliveredMail(teacher.email, 'lessonCompleted')).text).toContain('$20.00')
  const receipts = (await mailsTo(teacher.email)).filter(({ template }) => template === 'paymentReceipt')
  expect(receipts, 'the receipt is the payer’s alone').toEqual([])
}

async function review(page: Page, teacher: Teacher, booking: BookingRow): Promise<void> {
  await page.goto(`/bookings/${booking.id}`)
  await page.getByRole('radio', { name: '5 stars' }).check()
  await page.getByLabel('Your review').fill('We sang it to the end, and now I know why it works.')
  await page.getByRole('button', { name: 'Send review' }).click()
  await expect(page.getByText('Thank you for your review!').first()).toBeVisible()
  const written = await rows(
    'select rating::int as rating, comment, tutor_id from reviews where booking_id = $1',
    [booking.id],
  )
  expect(written).toEqual([
    { rating: 5, comment: 'We sang it to the end, and now I know why it works.', tutor_id: teacher.tutorId },
  ])
}

async function readEarnings(page: Page, student: Account, booking: BookingRow): Promise<void> {
  await page.goto('/tutor/earnings')
  const lesson = page.getByRole('listitem').filter({ hasText: `Music with ${student.firstName} W.` })
  await expect(lesson).toContainText('Pending')
  await expect(lesson).toContainText('Commission 20%')
  await expect(lesson).toContainText('$25.00')
  await expect(lesson).toContainText('$20.00')
  await moveClockTo(new Date(booking.end.getTime() + 49 * HOUR))
  await expect
    .poll(() => ledgerOf(booking.id), { timeout: 60_000 })
    .toMatchObject({ tutorPending: 0, tutorAvailable: -2000 })
  await page.goto('/tutor/earnings')
  await expect(lesson).toContainText('Available')
}
