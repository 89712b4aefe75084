import { holdSlot, payByCard } from './support/bookings'
import { moveClockTo, productNow } from './support/clock'
import { clockGap } from './support/clockGap'
import { rows } from './support/database'
import { deliveredMail } from './support/mailbox'
import { type Account, registered } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'

const DAY = 24 * 60 * 60_000
const HOUR = DAY / 24
/** Of the weeks in which the clocks of New York have changed and those of Berlin have not. */
let gap: { from: Date; until: Date }
/** A Monday, 17:00 in Berlin and 11:00 in New York, with one more before the gap. */
let first: Date
const weeksLater = (weeks: number) => new Date(first.getTime() + weeks * 7 * DAY)

let teacher: Teacher
let student: Account

// The last file of the suite by its name: the clock of the product does not come back from there.
test.beforeAll(async () => {
  gap = clockGap(new Date((await productNow()).getTime() + 21 * DAY))
  // The gap begins in the night to a Sunday.
  first = new Date(`${new Date(gap.from.getTime() - 13 * DAY).toISOString().slice(0, 10)}T16:00:00Z`)
  await moveClockTo(new Date(first.getTime() - 7 * DAY - 7 * HOUR))
  // Six lessons for less than what staff look at when both people are new.
  teacher = await approvedTeacher({
    firstName: 'Greta',
    timezone: 'Europe/Berlin',
    horizonDays: 120,
    hourlyRate: 1500,
  })
  student = await registered('student', { firstName: 'Noah', timezone: 'America/New_York' })
  const rival = await registered('student', { firstName: 'Zoe', timezone: 'Europe/Berlin' })
  await holdSlot(rival, teacher, weeksLater(1))
})

type Row = { id: string; start: Date; session_state: string; payment_state: string; series_id: string }
const lessonsOf = (person: Account) =>
  rows<Row>(
    `select b.id, b.start, b.session_state, b.payment_state, b.series_id from bookings b join users u on u.id = b.student_id
     where u.email = $1 order by b.start`,
    [person.email],
  )
const berlin = (at: Date) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Berlin',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)

/** `Mon 8 Mar`. */
function dayText(at: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  })
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts.weekday} ${parts.day} ${parts.month}`
}

/** The last Monday on which the clocks are nearer than usual. */
function lastInGap(): Date {
  let last = weeksLater(2)
  while (last.getTime() + 7 * DAY < gap.until.getTime()) last = new Date(last.getTime() + 7 * DAY)
  return last
}

async function expectAll(states: string) {
  await expect
    .poll(
      async () => [
        ...new Set((await lessonsOf(student)).map((b) => `${b.session_state} ${b.payment_state}`)),
      ],
      {
        timeout: 60_000,
      },
    )
    .toEqual([states])
}

test('should book weekly lessons over a change of the clocks, with another time where one is taken', async ({
  visit,
}) => {
  const page = await visit({ as: student })
  await page.goto(`/book/${teacher.slug}?duration=60&start=${first.toISOString()}`)
  await page.getByRole('link', { name: 'Book this time every week' }).click()
  await expect(page.getByRole('heading', { name: /Weekly lessons with Greta/ })).toBeVisible()
  await page.getByLabel('How many lessons').selectOption('6')
  await page.getByLabel('Keep the time of').selectOption('tutor')
  await page.getByRole('button', { name: 'Show the dates' }).click()
  await expect(page.getByRole('heading', { name: 'One date needs your decision' })).toBeVisible()
  await page.getByLabel(`Instead of ${dayText(weeksLater(1))}, 11:00`).selectOption({ index: 1 })
  await expect(
    page.getByText(
      `from ${dayText(weeksLater(2))} to ${dayText(lastInGap())} the lessons are 1 hour later for you`,
      { exact: false },
    ),
  ).toBeVisible()
  await expect(page.getByText('$90.00').first()).toBeVisible()
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await payByCard(page)
  await expect(
    page.getByText('Your payment of $90.00 covers all lessons with', { exact: false }),
  ).toBeVisible()
  await expectAll('REQUESTED AUTHORIZED')
  const lessons = await lessonsOf(student)
  expect(lessons).toHaveLength(6)
  expect(lessons.filter(({ start }) => berlin(start) === 'Mon 17:00')).toHaveLength(5)
  const mail = await deliveredMail(teacher.email, 'requestReceived')
  expect(mail.text).toContain('6 lessons')
})

test('should let the tutor accept all of it at once', async ({ visit }) => {
  const page = await visit({ as: teacher })
  await page.goto('/tutor/dashboard')
  await expect(page.getByText('6 weekly lessons, the first on')).toHaveCount(1)
  await page.getByRole('button', { name: 'Accept' }).click()
  await expectAll('CONFIRMED CAPTURED')
  await deliveredMail(student.email, 'bookingConfirmed')
  const mails = await rows(`select 1 from mail_messages where template = 'bookingConfirmed' and "to" = $1`, [
    student.email,
  ])
  expect(mails).toHaveLength(1)
})

test('should move this and the following lessons, and keep their clock', async ({ visit }) => {
  const lessons = await lessonsOf(student)
  const third = lessons[2] as Row
  const page = await visit({ as: student })
  await page.goto(`/series/${third.series_id}`)
  await expect(page.getByText('the lessons are 1 hour later for you', { exact: false })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(6)
  await page.goto(`/bookings/${third.id}`)
  await expect(page.getByText('Lesson 3 of 6.')).toBeVisible()
  const target = new Date(weeksLater(2).getTime() + DAY - 4 * HOUR) // Tuesday 13:00 in Berlin
  for (let week = 0; week < 8; week += 1) {
    await page.goto(`/bookings/${third.id}/time?week=${week}`)
    if (await page.locator(`input[name=start][value="${target.toISOString()}"]`).count()) break
  }
  await page.locator(`input[name=start][value="${target.toISOString()}"]`).check()
  await page.getByLabel('This and all later lessons of the series').check()
  await page.getByRole('button', { name: 'Move the lesson' }).click()
  await expect(page.getByText('The lesson has its new time.', { exact: false })).toBeVisible()
  const moved = await lessonsOf(student)
  expect(moved.slice(2).map(({ start }) => berlin(start))).toEqual(Array(4).fill('Tue 13:00'))
  expect(berlin(moved[0]?.start as Date)).toBe('Mon 17:00')
})

test('should cancel what remains and give back each share', async ({ visit }) => {
  const [first] = (await lessonsOf(student)) as [Row]
  const page = await visit({ as: student })
  await page.goto(`/series/${first.series_id}`)
  await page.getByRole('link', { name: 'Cancel the remaining lessons' }).click()
  await expect(page.getByLabel('This and all later lessons of the series')).toBeChecked()
  await page.getByRole('button', { name: /^Cancel/ }).click()
  await expect(page.getByText('cancelled', { exact: false }).first()).toBeVisible()
  await expectAll('CANCELLED REFUNDED')
  const [whole] = await rows<{ state: string; captured_amount: string; refunded_amount: string }>(
    'select state, captured_amount, refunded_amount from payments where series_id = $1',
    [first.series_id],
  )
  expect(whole).toMatchObject({ state: 'REFUNDED', captured_amount: whole?.refunded_amount })
})
