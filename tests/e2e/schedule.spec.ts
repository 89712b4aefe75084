import type { Page } from '@playwright/test'
import { confirmedLesson, freeTime } from './support/bookings'
import { api } from './support/callApi'
import { productNow } from './support/clock'
import { clockTime } from './support/clockTime'
import { row, rows } from './support/database'
import { registered } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'

const DAY = 24 * 3_600_000
const KATHMANDU = 'Asia/Kathmandu'
const LISBON = 'Europe/Lisbon'
const NOT_SAVED = 'You have changes that are not saved.'
const QUESTION = 'Your changes to the schedule are not saved. Leave without them?'

test('a tutor sets a week, a holiday and an extra day, and a visitor elsewhere sees exactly those times', async ({
  visit,
}) => {
  const teacher = await approvedTeacher({ firstName: 'Maya', timezone: KATHMANDU })
  const [monday = '', tuesday = '', wednesday = '', thursday = '', , saturday = ''] = await nextWeek()
  const page = await visit({ as: teacher })
  await page.goto('/tutor/schedule')

  await test.step('copies Monday to three days with the keyboard and empties the rest', async () => {
    await expect(page.getByText(/^There it is \w+day \d\d:\d\d now\.$/)).toBeVisible()
    for (const name of ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
      await day(page, name)
        .getByRole('button', { name: /^Remove/ })
        .click()
    await day(page, 'Monday').getByLabel('From').fill('09:00')
    await day(page, 'Monday').getByLabel('To', { exact: true }).fill('11:00')
    await expect(page.getByText(NOT_SAVED)).toBeVisible()
    const fold = day(page, 'Monday').getByText('Copy Monday to other days').first()
    await fold.focus()
    await page.keyboard.press('Enter')
    for (const name of ['Tuesday', 'Wednesday', 'Thursday']) {
      await day(page, 'Monday').getByRole('checkbox', { name }).focus()
      await page.keyboard.press('Space')
    }
    await day(page, 'Monday').getByRole('button', { name: 'Copy now' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Monday is copied to Tuesday, Wednesday, Thursday.')).toBeVisible()
    await expect(day(page, 'Thursday').getByLabel('From')).toHaveValue('09:00')
    await save(page)
    expect(await storedWeek(teacher)).toEqual(
      ['mon', 'tue', 'wed', 'thu'].map((name) => ({ day: name, hours: '09:00-11:00' })),
    )
  })

  await test.step('takes two days off with the keyboard and gives Saturday hours of its own', async () => {
    await showMonthOf(page, tuesday)
    await dateButton(page, tuesday).focus()
    for (const key of ['Enter', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
    await page.getByRole('button', { name: /^Take .* to .* off$/ }).click()
    await showMonthOf(page, saturday)
    await dateButton(page, saturday).click()
    await page.getByRole('button', { name: /^Other hours on Sat/ }).click()
    const particular = page.getByRole('group', { name: 'Particular day 1' })
    await particular.getByLabel('From').fill('18:15')
    await particular.getByLabel('To', { exact: true }).fill('19:15')
  })

  const expected = [
    `${monday}T03:15`,
    `${monday}T04:15`,
    `${thursday}T03:15`,
    `${thursday}T04:15`,
    `${saturday}T12:30`,
  ]

  await test.step('sees on a student’s clock what they would see, before it is saved', async () => {
    await page.getByLabel('On the clock of').selectOption(LISBON)
    await expect(page.getByText('With your changes, which are not saved yet.')).toBeVisible()
    await expect.poll(() => previewOf(page, [tuesday, wednesday])).toEqual([])
    const days = [...new Set(expected.map((start) => start.slice(0, 10)))]
    expect(await previewOf(page, days)).toEqual(
      expected.map((start) => clockTime(new Date(`${start}Z`), LISBON)),
    )
    expect(await rows('select 1 from time_off where tutor_id = $1', [teacher.tutorId])).toEqual([])
    await save(page)
    await expect(page.getByText('As it is saved.')).toBeVisible()
    expect(await rows('select start, "end" from time_off where tutor_id = $1', [teacher.tutorId])).toEqual([
      { start: new Date(`${tuesday}T00:00:00+05:45`), end: new Date(`${thursday}T00:00:00+05:45`) },
    ])
    await showMonthOf(page, tuesday)
    await expect(dateButton(page, tuesday)).toHaveAccessibleName(/time off/)
  })

  await test.step('a visitor in Lisbon sees those times on their own clock, and no other', async () => {
    const guest = await visit({ timezoneId: LISBON })
    await guest.goto(`/tutors/${teacher.slug}`)
    await expect(guest.getByLabel('Show times for')).toHaveValue(LISBON)
    const found: { start: string; shown: string }[] = []
    for (let week = 0; week < 3; week += 1) {
      await guest.goto(`/tutors/${teacher.slug}?week=${week}`)
      await expect(guest.getByLabel('Show times for')).toHaveValue(LISBON)
      for (const link of await guest.locator('#times a[href*="/book/"]').all()) {
        const href = new URL(String(await link.getAttribute('href')), 'http://site')
        found.push({
          start: String(href.searchParams.get('start')),
          shown: String(await link.textContent()).trim(),
        })
      }
    }
    const ofTheWeek = found.filter(({ start }) => start >= monday && start < nextDay(saturday))
    expect(ofTheWeek.map(({ start }) => start.slice(0, 16))).toEqual(expected)
    expect(ofTheWeek.map(({ shown }) => shown)).toEqual(
      ofTheWeek.map(({ start }) => clockTime(new Date(start), LISBON)),
    )
    const { slots } = await api<{ slots: { start: string }[] }>(
      'GET',
      `/tutors/${teacher.tutorId}/availability?from=${monday}T00:00:00Z&to=${nextDay(saturday)}T00:00:00Z`,
    )
    expect(slots.map(({ start }) => start.slice(0, 16))).toEqual(expected)
  })

  await test.step('the visitor’s choice of another clock sticks', async () => {
    const guest = await visit({ timezoneId: LISBON })
    await guest.goto(`/tutors/${teacher.slug}`)
    await expect(guest.getByLabel('Show times for')).toHaveValue(LISBON)
    await guest.getByLabel('Show times for').selectOption(KATHMANDU)
    await guest.getByRole('button', { name: 'Change' }).click()
    await expect(guest).toHaveURL(/timezone=Asia/)
    await expect
      .poll(async () => (await guest.context().cookies()).map(({ name }) => name))
      .toContain('edustream-zone-choice')
    await guest.goto(`/tutors/${teacher.slug}`)
    await expect(guest.getByLabel('Show times for')).toHaveValue(KATHMANDU)
  })
})

test('a tutor with lessons is warned of time off and of another zone, and each length can be offered', async ({
  visit,
}) => {
  const teacher = await approvedTeacher({ firstName: 'Ines', timezone: LISBON })
  const student = await registered('student', { firstName: 'Lena', timezone: KATHMANDU })
  const start = await freeTime(teacher, 72)
  const bookingId = await confirmedLesson(student, teacher, start)
  const date = localDay(start, LISBON)
  const page = await visit({ as: teacher })
  await page.goto('/tutor/schedule')

  await test.step('names the lessons that stand where time off is put', async () => {
    await showMonthOf(page, date)
    await expect(dateButton(page, date)).toHaveAccessibleName(/lessons booked: 1/)
    await dateButton(page, date).click()
    await page.getByRole('button', { name: /^Take .* off$/ }).click()
    const entry = page.getByRole('group', { name: 'Time off 1' })
    await expect(entry.getByRole('listitem')).toHaveText(new RegExp(`${clockTime(start, LISBON)} to `))
    await entry.getByText('Only part of a day').click()
    await entry.getByLabel('Until').fill(clockTime(start, LISBON))
    await expect(entry.getByRole('listitem')).toHaveCount(0)
  })

  await test.step('says what another zone does, and asks whether it is meant', async () => {
    await page.getByLabel('Your time zone').selectOption('Europe/Athens')
    await expect(page.getByText('Booked lessons keep their moment.')).toBeVisible()
    await page.getByRole('button', { name: 'Save the schedule' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'The schedule was not saved' })).toBeFocused()
    expect(await row('select timezone from tutor_profiles where id = $1', [teacher.tutorId])).toEqual({
      timezone: LISBON,
    })
    await page.getByLabel('I know that 1 booked lesson').check()
    for (const length of ['25 minutes', '50 minutes']) await page.getByLabel(length).check()
    await save(page)
    expect(await row('select timezone from tutor_profiles where id = $1', [teacher.tutorId])).toEqual({
      timezone: 'Europe/Athens',
    })
    expect(await row('select start from bookings where id = $1', [bookingId])).toEqual({ start })
  })

  await test.step('closes the rest of a week that has as many lessons as the tutor gives in one', async () => {
    const taken = await openDays(page)
    await page.getByLabel('Lessons a week').selectOption('1')
    await expect(page.getByText('With your changes, which are not saved yet.')).toBeVisible()
    await expect.poll(() => openDays(page)).toBeLessThan(taken)
    const stored = () =>
      row(
        'select daily_max_lessons, weekly_max_lessons::int, weekly_max_minutes from tutor_profiles where id = $1',
        [teacher.tutorId],
      )
    await save(page)
    const none = { daily_max_lessons: null, weekly_max_lessons: null, weekly_max_minutes: null }
    await expect.poll(stored).toEqual({ ...none, weekly_max_lessons: 1 })
    await expect(page.getByText('As it is saved.')).toBeVisible()
    await page.getByLabel('Lessons a week').selectOption({ label: 'No limit' })
    await expect(page.getByText('With your changes, which are not saved yet.')).toBeVisible()
    await save(page)
    await expect.poll(stored).toEqual(none)
    await expect(page.getByText('As it is saved.')).toBeVisible()
  })

  await test.step('keeps all of it, the bar with the button too, inside the screen of a phone', async () => {
    const size = page.viewportSize() as { width: number; height: number }
    await page.setViewportSize({ width: 390, height: 844 })
    const edges = await page
      .locator('form#schedule')
      .evaluate((form) => [form, ...form.children].map((part) => part.getBoundingClientRect().right))
    expect(Math.max(...edges)).toBeLessThanOrEqual(390)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.setViewportSize(size)
  })

  await test.step('a student finds the new lengths, and the zone they chose when they move their lesson', async () => {
    const learner = await visit({ as: student })
    await learner.goto(`/tutors/${teacher.slug}`)
    await learner.getByRole('navigation', { name: 'Length of the lesson' }).getByText('25 minutes').click()
    await expect(learner.locator('#times a[href*="duration=25"][href*="/book/"]').first()).toBeAttached()
    await learner.goto(`/bookings/${bookingId}/time`)
    await expect(learner.getByLabel('Show times for')).toHaveValue(KATHMANDU)
    await learner.getByLabel('Show times for').selectOption(LISBON)
    await learner.getByRole('button', { name: 'Change' }).click()
    await expect(learner.getByText(/^Times in Lisbon/)).toBeVisible()
    const first = learner.locator('input[name=start]').first()
    const instant = new Date(String(await first.getAttribute('value')))
    await expect(first).toHaveAccessibleName(new RegExp(`, ${clockTime(instant, LISBON)}`))
    await expect
      .poll(async () => (await learner.context().cookies()).map(({ name }) => name))
      .toContain('edustream-zone-choice')
    await learner.goto(`/tutors/${teacher.slug}`)
    await expect(learner.getByLabel('Show times for')).toHaveValue(LISBON)
  })

  await test.step('on a clock that is locked everyone reads the tutor’s times, and the lesson on their own', async () => {
    await page.getByLabel('Show students my free times on this clock only').check()
    await expect(page.getByText('On your clock only, as you chose.')).toBeVisible()
    await save(page)
    await expect
      .poll(() => row('select timezone_locked from tutor_profiles where id = $1', [teacher.tutorId]))
      .toEqual({ timezone_locked: true })
    const learner = await visit({ as: student })
    await learner.goto(`/tutors/${teacher.slug}?timezone=${LISBON}`)
    await expect(learner.getByText(/^Times in Athens/)).toBeVisible()
    await expect(learner.getByText(/^Ines \w+ shows free times on their own clock only/)).toBeVisible()
    await expect(learner.getByLabel('Show times for')).toHaveCount(0)
    const link = learner.locator('#times a[href*="/book/"]').first()
    const href = new URL(String(await link.getAttribute('href')), 'http://site')
    expect(String(await link.textContent()).trim()).toBe(
      clockTime(new Date(String(href.searchParams.get('start'))), 'Europe/Athens'),
    )
    await learner.goto(`/bookings/${bookingId}/time`)
    await expect(learner.getByText(/^Times in Athens/)).toBeVisible()
    await expect(learner.getByLabel('Show times for')).toHaveCount(0)
    await expect(learner.getByText(clockTime(start, KATHMANDU), { exact: false }).first()).toBeVisible()
  })
})

test('the schedule works without JavaScript and asks before changes are lost', async ({ visit }) => {
  const teacher = await approvedTeacher({ firstName: 'Tomas', timezone: LISBON })
  await test.step('copies days when the form is sent by itself', async () => {
    const page = await visit({ as: teacher, javaScriptEnabled: false })
    await page.goto('/tutor/schedule')
    await expect(day(page, 'Sunday').getByRole('button', { name: /Remove|Add/ })).toHaveCount(0)
    await day(page, 'Sunday').getByRole('checkbox', { name: 'Remove' }).check()
    await day(page, 'Monday').getByLabel('From').first().fill('07:00')
    await day(page, 'Monday').getByLabel('To', { exact: true }).first().fill('08:00')
    await day(page, 'Monday').getByText('Copy Monday to other days').first().click()
    await day(page, 'Monday').getByRole('checkbox', { name: 'Friday' }).check()
    await save(page)
    const week = Object.fromEntries((await storedWeek(teacher)).map(({ day: name, hours }) => [name, hours]))
    expect([week.mon, week.fri, week.tue, week.sun]).toEqual([
      '07:00-08:00',
      '07:00-08:00',
      '08:00-20:00',
      undefined,
    ])
    await page.getByLabel('On the clock of').selectOption(KATHMANDU)
    await page.getByRole('button', { name: 'Change' }).click()
    await expect(page).toHaveURL(/preview=Asia/)
    await expect(page.getByLabel('On the clock of')).toHaveValue(KATHMANDU)
  })

  await test.step('names the row that is wrong, and keeps everything else', async () => {
    const page = await visit({ as: teacher })
    await page.goto('/tutor/schedule')
    await day(page, 'Sunday').getByRole('button', { name: 'Add hours on Sunday' }).click()
    await day(page, 'Sunday').getByLabel('From').fill('09:30')
    await expect(page.getByText(/^Without your last changes: Enter times/)).toBeVisible()
    await page.getByRole('button', { name: 'Save the schedule' }).click()
    const summary = page.getByRole('alert').filter({ hasText: 'The schedule was not saved' })
    await expect(summary).toBeFocused()
    await expect(summary.getByRole('link')).toHaveText(/^Sunday: /)
    const until = day(page, 'Sunday').getByLabel('To', { exact: true })
    await expect(until).toHaveAttribute('aria-invalid', 'true')
    await expect(day(page, 'Sunday').getByLabel('From')).toHaveValue('09:30')
    await until.fill('08:30')
    await expect(day(page, 'Sunday').getByText('Ends on the next day.')).toBeVisible()
    await until.fill('10:30')
    await save(page)
    expect(
      await row(`select start, "end" from availability_rules where tutor_id = $1 and day = 'sun'`, [
        teacher.tutorId,
      ]),
    ).toEqual({ start: '09:30', end: '10:30' })
  })

  await test.step('asks before unsaved changes are left behind, by a link or by going back', async () => {
    const page = await visit({ as: teacher })
    await page.goto('/tutor/dashboard')
    await page
      .getByRole('link', { name: /^Schedule/ })
      .first()
      .click()
    const until = day(page, 'Sunday').getByLabel('To', { exact: true })
    await until.fill('11:30')
    await expect(page.getByText(NOT_SAVED)).toBeVisible()
    const asked: string[] = []
    page.on('dialog', async (dialog) => {
      asked.push(dialog.message())
      await dialog.dismiss()
    })
    await page.getByRole('link', { name: 'Earnings' }).first().click()
    await expect.poll(() => asked).toEqual([QUESTION])
    await page.evaluate(() => history.back())
    await expect.poll(() => asked).toEqual([QUESTION, QUESTION])
    await expect(page).toHaveURL(/\/tutor\/schedule/)
    await expect(until).toHaveValue('11:30')
    await page.getByLabel('On the clock of').selectOption(KATHMANDU)
    await expect(page.getByText('With your changes, which are not saved yet.')).toBeVisible()
    await expect(until).toHaveValue('11:30')
  })
})

/** The tutor's days of next week, `YYYY-MM-DD` from Monday on. */
async function nextWeek(): Promise<string[]> {
  const now = await productNow()
  const soon = new Date(now.getTime() + 2 * DAY)
  const monday = soon.getTime() + ((8 - soon.getUTCDay()) % 7) * DAY
  return Array.from({ length: 7 }, (_, n) => new Date(monday + n * DAY).toISOString().slice(0, 10))
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save the schedule' }).click()
  await expect(page.getByText('Your schedule is saved.')).toBeVisible()
}

const day = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const nextDay = (date: string) => new Date(Date.parse(date) + DAY).toISOString().slice(0, 10)
const dateButton = (page: Page, date: string) => page.locator(`button[data-date="${date}"]`)

const storedWeek = (teacher: Teacher) =>
  rows<{ day: string; hours: string }>(
    `select day, string_agg(start || '-' || "end", ' ' order by start) as hours
     from availability_rules where tutor_id = $1 group by day order by day`,
    [teacher.tutorId],
  )

function localDay(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant)
}

/** On how many days the preview shows a free time. */
const openDays = (page: Page) => page.locator('#preview details').count()

/** The times the preview shows for dates, whether their fold is open or not. */
async function previewOf(page: Page, dates: readonly string[]): Promise<string[]> {
  const times: string[] = []
  for (const date of dates) {
    const label = new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
    const fold = page
      .locator('#preview details')
      .filter({ hasText: label.format(new Date(date)).replace(',', '') })
    times.push(...(await fold.locator('li').allTextContents()))
  }
  return times
}

/** Turns the calendar's pages to the month of a date, whichever is shown. */
async function showMonthOf(page: Page, date: string): Promise<void> {
  for (let turns = 0; turns < 3 && (await dateButton(page, date).count()) === 0; turns += 1) {
    const isLater = date > String(await page.locator('button[data-date]').first().getAttribute('data-date'))
    await page.getByRole('link', { name: isLater ? 'Next month' : 'Previous month' }).click()
  }
  await expect(dateButton(page, date)).toBeVisible()
}
