import type { Page } from '@playwright/test'
import { expectStates, freeTime, holdSlot, latestBooking, payByCard } from './support/bookings'
import { rows } from './support/database'
import { type Account, registered } from './support/people'
import { site } from './support/site'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'

const DECLINED = '4000 0000 0000 9995'
const ASKS_BANK = '4000 0027 6000 3184'

let teacher: Teacher
let student: Account

test.beforeAll(async () => {
  teacher = await approvedTeacher({ firstName: 'Dalisay', headline: 'Statistics with real numbers' })
  student = await registered('student', { firstName: 'Ines', lastName: 'Moura', timezone: 'Europe/Lisbon' })
})
test.afterEach(() => control({ failNext: 0, pathPattern: null }))

const control = (change: Record<string, unknown>) =>
  fetch(`${site.simulatorUrl}/_control`, { method: 'POST', body: JSON.stringify(change) })

/** Opens the processor's page of a new held booking. */
async function toPayPage(page: Page, hoursAhead: number): Promise<string> {
  const { bookingId, payUrl } = await holdSlot(student, teacher, await freeTime(teacher, hoursAhead))
  await page.goto(payUrl)
  await expect(page.getByRole('heading', { level: 1, name: 'Pay EduStream' })).toBeVisible()
  return bookingId
}

const chargesOf = (bookingId: string) =>
  rows<{ state: string; failure_code: string | null }>(
    'select state, failure_code from payments where booking_id = $1',
    [bookingId],
  )

test('should say that a card was declined, and take another one', async ({ visit }) => {
  const page = await visit({ as: student })
  const bookingId = await toPayPage(page, 48)
  await payByCard(page, DECLINED)
  await expect(page.getByRole('alert').first()).toContainText(/funds|declined/i)
  await expectStates(bookingId, 'HELD', 'PENDING')
  await payByCard(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Booking request sent!' })).toBeVisible()
  await expectStates(bookingId, 'REQUESTED', 'AUTHORIZED')
  expect(await chargesOf(bookingId)).toEqual([{ state: 'AUTHORIZED', failure_code: null }])
})

test('should let the bank ask, and go on only when it is answered', async ({ visit }) => {
  const page = await visit({ as: student })
  const bookingId = await toPayPage(page, 50)
  await payByCard(page, ASKS_BANK)
  await expect(
    page.getByRole('heading', { level: 1, name: 'Your test bank asks you to confirm' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Refuse' }).click()
  await expect(page.getByRole('alert').first()).toContainText('could not confirm that it is you')
  await expectStates(bookingId, 'HELD', 'PENDING')
  await payByCard(page, ASKS_BANK)
  await page.getByRole('button', { name: 'Approve the payment' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Booking request sent!' })).toBeVisible()
  await expectStates(bookingId, 'REQUESTED', 'AUTHORIZED')
})

test('should save a card, show it in the settings, and pay with it in one step', async ({ visit }) => {
  const page = await visit({ as: student })
  await test.step('there is none at first', async () => {
    await page.goto('/settings/payment-methods')
    await expect(page.getByRole('heading', { name: 'No saved cards yet' })).toBeVisible()
  })
  await test.step('the processor’s page saves one', async () => {
    await page.getByRole('button', { name: 'Add a card' }).click()
    await page.getByRole('textbox', { name: 'Card number' }).fill('4242 4242 4242 4242')
    await page.getByLabel('Expiry date').fill('12 / 34')
    await page.getByLabel('Security code').fill('123')
    await page.getByLabel('Name on card').fill('Ines Moura')
    await page.getByRole('button', { name: /^Save/ }).click()
    await expect(page.getByText('Your card is saved.')).toBeVisible()
    const card = page.getByRole('listitem').filter({ hasText: 'Visa •••• 4242' })
    await expect(card).toContainText('Default')
    await expect(card).toContainText('Expires 12/2034')
  })
  const bookingId = await test.step('the booking form offers it', async () => {
    const start = await freeTime(teacher, 52)
    await page.goto(`/book/${teacher.slug}?start=${start.toISOString()}&duration=60`)
    await expect(page.getByRole('radio', { name: /Visa •••• 4242/ })).toBeChecked()
    await page.getByRole('button', { name: 'Book the lesson' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Booking request sent!' })).toBeVisible()
    return (await latestBooking(student)).id
  })
  await expectStates(bookingId, 'REQUESTED', 'AUTHORIZED')
  await test.step('it can be removed again', async () => {
    await page.goto('/settings/payment-methods')
    await page.getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('button', { name: 'Remove Visa ending in 4242' }).click()
    await expect(page.getByText('The card is removed.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'No saved cards yet' })).toBeVisible()
  })
})

test('should say that the processor is down, keep the time, and be paid afterwards', async ({ visit }) => {
  const page = await visit({ as: student })
  const { bookingId, payUrl } = await holdSlot(student, teacher, await freeTime(teacher, 54))
  await control({ failNext: 3, pathPattern: 'POST /v1/checkout/sessions$' })
  await page.goto(payUrl)
  await expect(
    page.getByText('We could not reach our payment partner. You were not charged; try again in a moment.'),
  ).toBeVisible()
  await expectStates(bookingId, 'HELD', 'PENDING')
  await control({ failNext: 0, pathPattern: null })
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await payByCard(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Booking request sent!' })).toBeVisible()
  await expectStates(bookingId, 'REQUESTED', 'AUTHORIZED')
  expect(await chargesOf(bookingId)).toHaveLength(1)
})
