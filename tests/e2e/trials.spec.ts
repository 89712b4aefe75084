import type { Page } from '@playwright/test'
import { expectStates, latestBooking, ledgerOf, payByCard } from './support/bookings'
import { api } from './support/callApi'
import { moveClockTo } from './support/clock'
import { deliveredMail } from './support/mailbox'
import { type Account, registered, tokenOf } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'
import { verifyInvariants } from './support/verifyInvariants'

const MINUTE = 60_000

test('should take a trial from the tutor’s setting to credit for one that was no good fit', async ({
  visit,
}) => {
  const teacher = await approvedTeacher({ firstName: 'Dalisay' })
  const student = await registered('student', { firstName: 'Ilse', timezone: 'Europe/Berlin' })
  const tutor = await visit({ timezoneId: 'Asia/Manila' })
  await test.step('the tutor offers a trial for 8 dollars', () => offer(tutor, teacher))
  const page = await visit({ timezoneId: 'Europe/Berlin' })
  await logIn(page, student)
  await test.step('the student books and pays it', () => book(page, teacher))
  const { id, start } = await latestBooking(student)
  await expectStates(id, 'REQUESTED', 'AUTHORIZED')
  await test.step('it is given, and the tutor is paid for it', async () => {
    await api('POST', `/bookings/${id}/confirm`, { token: await tokenOf(teacher), body: {} })
    await moveClockTo(new Date(start.getTime() - 3 * MINUTE))
    for (const who of [student, teacher])
      await api('POST', `/bookings/${id}/attend`, { token: await tokenOf(who), body: {} })
    await moveClockTo(new Date(start.getTime() + 31 * MINUTE))
    await expectStates(id, 'ENDED', 'CAPTURED')
  })
  await test.step('no trial is offered to who has met the tutor', async () => {
    await logIn(page, student)
    await page.goto(`/tutors/${teacher.slug}`)
    await expect(page.getByRole('link', { name: 'Book a trial' })).toBeHidden()
  })
  await test.step('the student says it was no good fit and gets credit', () => sayNotAFit(page, id))
  expect(await ledgerOf(id)).toEqual({
    processorClearing: 800,
    escrow: 0,
    tutorPending: -640,
    commission: -160,
    guaranteeCost: 800,
    promotionalCredit: -800,
  })
  expect((await deliveredMail(teacher.email, 'trialNotAFit')).text).toContain('You keep the $6.40')
  await verifyInvariants()
})

async function logIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/login')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page).not.toHaveURL(/login/)
}

async function offer(page: Page, teacher: Teacher): Promise<void> {
  await logIn(page, teacher)
  await page.goto('/tutor/profile')
  await page.getByRole('combobox', { name: 'Trial lesson' }).selectOption('30')
  await page.getByLabel('Price of the trial').fill('20')
  await page.getByRole('button', { name: 'Save the profile' }).click()
  await expect(page.getByText('your usual price of that length').first()).toBeVisible()
  await page.getByLabel('Price of the trial').fill('8')
  await page.getByRole('button', { name: 'Save the profile' }).click()
  await expect(page.getByText('students see the changes at once')).toBeVisible()
}

async function book(page: Page, teacher: Teacher): Promise<void> {
  await page.goto(`/tutors/${teacher.slug}`)
  await page.getByRole('link', { name: 'Book a trial' }).click()
  await expect(page).toHaveURL(/trial=1/)
  await expect(page.getByText('$12.50 for 30 minutes')).toBeHidden()
  await page.locator('#times a[href*="/book/"]').first().click()
  await expect(page.getByRole('link', { name: 'Book this time every week' })).toBeHidden()
  const price = page.getByRole('region', { name: 'Price' })
  await expect(price).toContainText('Trial lesson, 30 min')
  await expect(price).toContainText('$8.00')
  await page.getByRole('link', { name: 'Book a usual lesson instead' }).click()
  await expect(price).toContainText('$25.00')
  await page.getByRole('link', { name: /^Take a trial instead/ }).click()
  await expect(price).toContainText('$8.00')
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pay EduStream' })).toBeVisible()
  await payByCard(page)
  await expect(page).toHaveURL(/\/bookings\//)
}

async function sayNotAFit(page: Page, bookingId: string): Promise<void> {
  await page.goto(`/bookings/${bookingId}`)
  await page.getByText('It was no good fit').click()
  await page.getByRole('radio', { name: 'Too fast or too slow' }).check()
  await page.getByRole('button', { name: 'Get $8.00 as credit' }).click()
  await expect(page.getByText('Thank you for telling us. Your credit is there.')).toBeVisible()
  await expect(page.getByText('You got $8.00 as credit')).toBeVisible()
}
