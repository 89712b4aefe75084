import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { type Entry, readCalendar } from '../int/calendar/readCalendar'
import { confirmedLesson, freeTime, paidRequest } from './support/bookings'
import { api } from './support/callApi'
import { rows } from './support/database'
import { tabTo } from './support/keyboard'
import { deliveredMail } from './support/mailbox'
import { type Account, registered, tokenOf } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'

let teacher: Teacher
let student: Account
let bookingId: string
let start: Date
let mailId: string

test.beforeAll(async () => {
  teacher = await approvedTeacher({ firstName: 'Luz' })
  student = await registered('student', { firstName: 'Emil', timezone: 'Europe/Berlin' })
  start = await freeTime(teacher, 72)
  bookingId = await confirmedLesson(student, teacher, start)
  mailId = (await deliveredMail(teacher.email, 'bookingConfirmed')).id
})

const feedsOf = ({ email }: Account) =>
  rows('select f.token from calendar_feeds f join users u on u.id = f.user_id where u.email = $1', [email])

/** What a calendar program would find at an address. */
async function subscribed(page: Page, url: string): Promise<{ status: number; entries: Entry[] }> {
  const answer = await page.request.get(url)
  const entries = answer.ok() ? readCalendar(await answer.text()).entries : []
  return { status: answer.status(), entries }
}

async function downloaded(download: Download): Promise<{ name: string; entries: Entry[] }> {
  const text = await readFile(await download.path(), 'utf8')
  return { name: download.suggestedFilename(), entries: readCalendar(text).entries }
}

test('should make an address that follows the lessons, replace it and switch it off', async ({ visit }) => {
  const page = await visit({ as: student })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/settings/account')
  const section = page.getByRole('region', { name: 'Your lessons in your calendar' })
  const address = section.getByLabel('Calendar address')

  const first = await test.step('made and copied', async () => {
    await section.getByRole('button', { name: 'Make my calendar address' }).click()
    await expect(section.getByText('Your calendar address is ready.', { exact: false })).toBeVisible()
    await expect(address).toBeFocused()
    const url = await address.inputValue()
    await section.getByRole('button', { name: 'Copy the address' }).click()
    await expect(section.getByRole('status').getByText('Copied')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url)
    await expect(section.getByRole('link', { name: 'Open in my calendar app' })).toHaveAttribute(
      'href',
      url.replace('http:', 'webcal:'),
    )
    for (const program of ['Google Calendar', 'Apple Calendar', 'Outlook'])
      await expect(section.getByRole('listitem').filter({ hasText: program })).toBeVisible()
    return url
  })

  await test.step('the calendar sees the lesson, and that it was cancelled', async () => {
    const uid = `${bookingId}@edustream`
    expect((await subscribed(page, first)).entries).toMatchObject([{ uid, status: 'CONFIRMED', start }])
    const gone = await confirmedLesson(student, teacher, await freeTime(teacher, 96))
    await api('POST', `/bookings/${gone}/cancel`, { token: await tokenOf(student), body: {} })
    expect((await subscribed(page, first)).entries).toMatchObject([
      { uid, status: 'CONFIRMED' },
      { uid: `${gone}@edustream`, status: 'CANCELLED', summary: expect.stringMatching(/^Cancelled: /) },
    ])
  })

  await test.step('the address is never shown again', async () => {
    await page.reload()
    await expect(section.getByText('You have had a calendar address since', { exact: false })).toBeVisible()
    await expect(address).toBeHidden()
    expect(await page.content()).not.toContain('/api/calendar/')
  })

  const second = await test.step('another one ends it, by the keyboard', async () => {
    await tabTo(page, section.locator('summary', { hasText: 'Make a new address' }))
    await page.keyboard.press('Enter')
    await expect(section.getByText('The old address stops working at once.', { exact: false })).toBeVisible()
    await tabTo(page, section.getByRole('button', { name: 'Replace the old address' }))
    await page.keyboard.press('Enter')
    await expect(address).not.toHaveValue(first)
    const url = await address.inputValue()
    expect((await subscribed(page, first)).status).toBe(404)
    expect((await subscribed(page, url)).status).toBe(200)
    return url
  })

  await test.step('switched off', async () => {
    await section.locator('summary', { hasText: 'Switch it off' }).click()
    await section.getByRole('button', { name: 'Stop the address' }).click()
    await expect(section.getByText('Your calendar address is switched off.')).toBeVisible()
    await expect(section.getByRole('button', { name: 'Make my calendar address' })).toBeVisible()
    expect((await subscribed(page, second)).status).toBe(404)
    expect(await feedsOf(student)).toEqual([])
  })
})

test('should make an address without JavaScript', async ({ visit }) => {
  const page = await visit({ as: teacher, javaScriptEnabled: false })
  await page.goto('/settings/account')
  await page.getByRole('button', { name: 'Make my calendar address' }).click()
  const url = await page.getByLabel('Calendar address').inputValue()
  expect((await subscribed(page, url)).entries).toContainEqual(
    expect.objectContaining({ uid: `${bookingId}@edustream`, start }),
  )
  await page.locator('summary', { hasText: 'Switch it off' }).click()
  await page.getByRole('button', { name: 'Stop the address' }).click()
  await expect(page.getByText('Your calendar address is switched off.')).toBeVisible()
  expect(await feedsOf(teacher)).toEqual([])
})

test('should put one lesson into a calendar from its page and after paying', async ({ visit }) => {
  const page = await visit({ as: student })
  await page.goto(`/bookings/${bookingId}`)
  await tabTo(page, page.locator('summary', { hasText: 'Add to calendar' }))
  await page.keyboard.press('Enter')
  const google = page.getByRole('link', { name: 'Google Calendar' })
  const filled = new URL(String(await google.getAttribute('href'))).searchParams
  expect(filled.get('dates')).toMatch(
    new RegExp(`^${start.toISOString().slice(0, 10).replaceAll('-', '')}T\\d{6}Z/`),
  )
  expect(filled.get('text')).toBe(`Music lesson with ${teacher.displayName}`)
  await expect(page.getByRole('link', { name: 'Outlook.com' })).toHaveAttribute('href', /outlook\.live\.com/)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Apple and others' }).click()
  expect(await downloaded(await download)).toMatchObject({
    name: expect.stringMatching(/^edustream-\w+\.ics$/),
    entries: [{ uid: `${bookingId}@edustream`, status: 'CONFIRMED', start }],
  })
  await page.keyboard.press('Escape')
  await expect(google).toBeHidden()

  const requested = await paidRequest(student, teacher, await freeTime(teacher, 120))
  await page.goto(`/bookings/${requested}/paid`)
  await page.locator('summary', { hasText: 'Add to calendar' }).click()
  await expect(page.getByRole('link', { name: 'Apple and others' })).toHaveAttribute(
    'href',
    `/bookings/${requested}/calendar.ics`,
  )
  const stranger = await visit({ as: await registered('student') })
  expect((await stranger.request.get(`/bookings/${requested}/calendar.ics`)).status()).toBe(404)
})

test('should find the lesson attached to the confirmation', async ({ visit }) => {
  const page = await visit()
  await page.goto(`/demo/mailbox/${mailId}`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'lesson.ics' }).click()
  expect(await downloaded(await download)).toMatchObject({
    name: 'lesson.ics',
    entries: [{ uid: `${bookingId}@edustream`, sequence: 2, status: 'CONFIRMED', start }],
  })
})
