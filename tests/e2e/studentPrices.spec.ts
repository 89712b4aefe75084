import type { Page } from '@playwright/test'
import { confirmedLesson, expectStates, freeTime } from './support/bookings'
import { moveClockTo } from './support/clock'
import { deliveredMail } from './support/mailbox'
import { type Account, registered } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'
import { verifyInvariants } from './support/verifyInvariants'

test('should leave a student their price when it rises, until they agree to another', async ({ visit }) => {
  const teacher = await approvedTeacher({ firstName: 'Mahalia' })
  const student = await registered('student', { firstName: 'Joost', timezone: 'Europe/Berlin' })
  const start = await freeTime(teacher, 2)
  const lesson = await confirmedLesson(student, teacher, start)
  await moveClockTo(new Date(start.getTime() + 61 * 60_000))
  await expectStates(lesson, 'ENDED', 'CAPTURED')
  const tutor = await visit({ timezoneId: 'Asia/Manila' })
  await logIn(tutor, teacher)
  await test.step('the tutor raises the price', async () => {
    await tutor.goto('/tutor/profile')
    await tutor.getByLabel('Price for an hour').fill('40')
    await tutor.getByRole('button', { name: 'Save the profile' }).click()
    await expect(tutor.getByText('students see the changes at once')).toBeVisible()
  })
  const page = await visit({ timezoneId: 'Europe/Berlin' })
  await page.goto(`/tutors/${teacher.slug}`)
  await expect(page.getByText('$40.00').first()).toBeVisible()
  await logIn(page, student)
  await test.step('the student still pays the old one', async () => {
    await page.goto(`/tutors/${teacher.slug}`)
    await expect(page.getByText('Your own price')).toBeVisible()
    await expect(await priceAtCheckout(page, teacher)).toContainText('$25.00')
  })
  await test.step('the tutor asks for more', async () => {
    await tutor.goto('/tutor/prices')
    await tutor.getByLabel('Price for an hour').fill('32')
    await tutor.getByLabel('A word to the student').fill('My rent rose.')
    await tutor.getByRole('button', { name: 'Set or ask' }).click()
    await expect(tutor.getByText('Asked for $32.00 an hour, no answer yet')).toBeVisible()
  })
  expect((await deliveredMail(student.email, 'priceAsked')).text).toContain('My rent rose.')
  await test.step('the dashboard asks as well', async () => {
    await page.goto('/dashboard')
    await expect(page.getByText(/asks you for \$32.00 an hour/)).toBeVisible()
  })
  await test.step('nothing changes before the student agrees at the checkout', async () => {
    await expect(await priceAtCheckout(page, teacher)).toContainText('$25.00')
    await page.getByRole('button', { name: 'Agree to $32.00' }).click()
    await expect(page.getByText('You agreed.')).toBeVisible()
    await expect(await priceAtCheckout(page, teacher)).toContainText('$32.00')
  })
  await deliveredMail(teacher.email, 'priceAgreed')
  await verifyInvariants()
})

async function logIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/login')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page).not.toHaveURL(/login/)
}

/** The price card of the first free time. */
async function priceAtCheckout(page: Page, teacher: Teacher) {
  await page.goto(`/tutors/${teacher.slug}`)
  await page.locator('#times a[href*="/book/"]').first().click()
  await expect(page).toHaveURL(/\/book\//)
  return page.getByRole('region', { name: 'Price' })
}
