import type { Page } from '@playwright/test'
import { latestBooking } from './support/bookings'
import { productNow } from './support/clock'
import { tabTo } from './support/keyboard'
import { type Account, registered } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'

const DAY = 86_400_000

let teacher: Teacher
let student: Account

test.beforeAll(async () => {
  teacher = await approvedTeacher({ firstName: 'Ligaya', headline: 'Ukulele for hands that are always busy' })
  student = await registered('student', { firstName: 'Pia', lastName: 'Moreau', timezone: 'Europe/Paris' })
})

test('should book a lesson on a phone without touching it', async ({ visit }) => {
  const page = await visit({
    timezoneId: 'Europe/Paris',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  })

  await test.step('the first stop skips to the content', async () => {
    await page.goto('/')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })

  await test.step('search from the home page', async () => {
    await tabTo(page, page.getByLabel('What do you want to learn?'))
    await page.keyboard.type('ukulele busy hands')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/tutors\?q=ukulele/)
    await expectFits(page)
  })

  await test.step('the filters open and close with the keyboard', async () => {
    const filters = page.getByRole('button', { name: 'Filters' })
    const drawer = page.getByRole('dialog', { name: 'Filters' })
    await tabTo(page, filters)
    await page.keyboard.press('Enter')
    await expect(drawer).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(drawer).toBeHidden()
    await expect(filters).toBeFocused()
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByLabel('Highest price'))
    await page.keyboard.type('500')
    await tabTo(page, drawer.getByRole('button', { name: 'Show tutors' }))
    await page.keyboard.press('Space')
    await expect(drawer).toBeHidden()
    await expect(page).toHaveURL(/maxPrice=500/)
    await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeVisible()
    await expectFits(page)
  })

  await test.step('the order is chosen with the keyboard, which stays where it is', async () => {
    const order = page.getByLabel('Sort by')
    await tabTo(page, order)
    await page.keyboard.press('ArrowDown')
    await expect(page).toHaveURL(/sort=rating/)
    await expect(order).toBeFocused()
    await expectFits(page)
  })

  await test.step('the card leads to the profile', async () => {
    await tabTo(page, page.getByRole('link', { name: teacher.displayName, exact: true }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: teacher.displayName })).toBeVisible()
    await expectFits(page)
  })

  const start = await test.step('arrows choose the day, Enter the time', () => pickTime(page))

  await test.step('log in on the way and come back to the slot', async () => {
    await expect(page).toHaveURL(/\/login\?next=/)
    await expectFits(page)
    await tabTo(page, page.getByLabel('Email'))
    await page.keyboard.type(student.email)
    await tabTo(page, page.getByLabel('Password', { exact: true }))
    await page.keyboard.type(student.password)
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('heading', { level: 1, name: `Book a lesson with ${teacher.displayName}` }),
    ).toBeVisible()
    await expectFits(page)
  })

  await test.step('fill in and go on to pay', async () => {
    await tabTo(page, page.getByLabel('Topic'))
    await page.keyboard.type('Strumming while walking')
    await tabTo(page, page.getByRole('button', { name: 'Continue to payment' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Pay EduStream' })).toBeVisible()
    await expectFits(page)
  })

  await test.step('pay', async () => {
    await expect(page.getByRole('textbox', { name: 'Card number' })).toBeFocused()
    await page.keyboard.type('4242424242424242')
    for (const [label, text] of [
      ['Expiry date', '12 / 34'],
      ['Security code', '123'],
      ['Name on card', 'Pia Moreau'],
    ] as const) {
      await page.keyboard.press('Tab')
      await expect(page.getByLabel(label)).toBeFocused()
      await page.keyboard.type(text)
    }
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Booking request sent!' })).toBeVisible()
    await expectFits(page)
    expect(await latestBooking(student)).toMatchObject({
      start,
      session_state: 'REQUESTED',
      payment_state: 'AUTHORIZED',
    })
  })

  await test.step('the menu leads to the bookings, and Escape closes it', async () => {
    const menu = page.locator('summary', { hasText: 'Menu' })
    await page.goto('/dashboard')
    await tabTo(page, menu)
    await page.keyboard.press('Enter')
    const bookings = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Bookings' })
    await expect(bookings).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(bookings).toBeHidden()
    await expect(menu).toBeFocused()
    await page.keyboard.press('Enter')
    await tabTo(page, bookings)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Your lessons' })).toBeVisible()
    await expectFits(page)
  })
})

test('should cancel a request from the keyboard and give the focus back', async ({ visit }) => {
  const page = await visit({ as: student, viewport: { width: 390, height: 844 } })
  const { id } = await latestBooking(student)
  await page.goto(`/bookings/${id}`)
  const trigger = page.getByRole('button', { name: 'Cancel lesson' })
  await tabTo(page, trigger)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Cancel this lesson?' })
  await expect(dialog).toBeVisible()
  await expectFits(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(trigger).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('button', { name: /^Cancel and get \$25\.00 back/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('You cancelled this lesson.')).toBeVisible()
  expect((await latestBooking(student)).session_state).toBe('CANCELLED')
})

/** Goes two days on with the arrow keys and takes the first time of that day. */
async function pickTime(page: Page): Promise<Date> {
  const now = await productNow()
  const days = page.getByRole('radio', { name: /free time/ })
  await tabTo(page, page.getByRole('radio', { name: /free time/, checked: true }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const chosen = days.and(page.locator(':checked'))
  await expect(chosen).toBeFocused()
  const slot = page.locator('#times a[href*="/book/"]:visible').first()
  await tabTo(page, slot)
  const href = String(await slot.getAttribute('href'))
  const start = new Date(String(new URL(href, 'http://site').searchParams.get('start')))
  expect(start.getTime()).toBeGreaterThan(now.getTime() + DAY)
  await page.keyboard.press('Enter')
  return start
}

async function expectFits(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }))
  expect(content, `${page.url()} fits the phone`).toBeLessThanOrEqual(window)
}
