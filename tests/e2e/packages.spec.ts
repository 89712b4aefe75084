import type { Page } from '@playwright/test'
import { expectStates, ledgerOf, payByCard } from './support/bookings'
import { moveClockTo } from './support/clock'
import { row, rows } from './support/database'
import { deliveredMail } from './support/mailbox'
import { boughtPackage } from './support/packages'
import { type Account, registered } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'
import { verifyInvariants } from './support/verifyInvariants'

/** Five lessons of 25.00 less 10 %. */
const PRICE = 11_250
const SHARE = 2250

test('should take a package from the tutor’s offer to the last lesson booked, and give one back', async ({
  visit,
}) => {
  const teacher = await approvedTeacher({ firstName: 'Liway' })
  const student = await registered('student', { firstName: 'Ines', timezone: 'Europe/Berlin' })
  const tutorPage = await visit({ timezoneId: 'Asia/Manila' })
  await test.step('the tutor offers five lessons for 10 % less', () => offer(tutorPage, teacher))
  const page = await visit({ timezoneId: 'Europe/Berlin' })
  await logIn(page, student)
  await test.step('the student compares and buys', () => buy(page, teacher))
  const { id } = await row<{ id: string }>(
    `select k.id from student_packages k join users u on u.id = k.student_id where u.email = $1`,
    [student.email],
  )
  const [first] = await test.step('books all five from it without paying again', () => useUp(page, id))
  await test.step('a lesson given up goes back into it', async () => {
    await page.goto(`/bookings/${first}/cancel`)
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Cancel/ })
      .click()
    await expectStates(String(first), 'CANCELLED', 'VOIDED')
    await page.goto('/packages')
    await expect(page.getByText('1 lesson left')).toBeVisible()
    expect(await ledgerOf(String(first))).toEqual({ packageDeferred: 0, escrow: 0 })
  })
  await test.step('what is left is given back within 14 days', () => giveBack(page, student, id))
  await test.step('a second package is planned as weekly lessons at once', () =>
    planWeekly(page, student, teacher))
  await verifyInvariants()
})

test('should put what is left of an ended package into the wallet', async ({ visit }) => {
  const teacher = await approvedTeacher({ firstName: 'Rosa' })
  const student = await registered('student', { firstName: 'Piet', timezone: 'Europe/Berlin' })
  const { id } = await boughtPackage(student, teacher)
  // Not the whole ninety days: the clock of the product, which the other tests live by, does not come back from there.
  const { ends } = await row<{ ends: Date }>(
    `update student_packages set expires_at = expires_at - interval '80 days' where id = $1 returning expires_at ends`,
    [id],
  )
  await moveClockTo(new Date(ends.getTime() - 6 * 86_400_000))
  await deliveredMail(student.email, 'packageExpires')
  const page = await visit({ timezoneId: 'Europe/Berlin' })
  await logIn(page, student)
  await expect(page.getByText(/^5 lessons with Rosa .* run out on/)).toBeVisible()
  await moveClockTo(ends)
  expect((await deliveredMail(student.email, 'packageExpired')).text).toContain('$112.50')
  await logIn(page, student)
  await page.goto('/packages')
  await expect(page.getByText('Ended', { exact: true })).toBeVisible()
  const wallet = await rows(
    `select -sum(l.amount)::int cash from ledger_lines l join users u on u.id::text = l.owner
     where l.account = 'studentWallet' and u.email = $1`,
    [student.email],
  )
  expect(wallet).toEqual([{ cash: PRICE }])
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
  await page.goto('/tutor/packages')
  const five = page.getByRole('region', { name: '5 lessons' })
  await five.getByLabel('Offer this package').check()
  await five.getByLabel('Discount in percent').fill('51')
  await page.getByRole('button', { name: 'Save packages' }).click()
  await expect(page.getByText('Use a whole number from 0 to 50.').first()).toBeVisible()
  await five.getByLabel('Discount in percent').fill('10')
  await page.getByRole('button', { name: 'Save packages' }).click()
  await expect(page.getByText('Your packages are saved. Students see them at once.')).toBeVisible()
  await expect(five).toContainText('$112.50')
  await expect(five).toContainText('$90.00')
}

async function buy(page: Page, teacher: Teacher): Promise<void> {
  await page.goto(`/tutors/${teacher.slug}`)
  await page.getByRole('link', { name: 'Compare packages' }).click()
  await expect(page.getByText('$12.50')).toBeVisible()
  await page.getByRole('link', { name: 'Choose 5 lessons' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Buy 5 lessons' })).toBeVisible()
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pay EduStream' })).toBeVisible()
  await payByCard(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Your package is ready' })).toBeVisible()
  await page.getByRole('link', { name: 'See your packages' }).click()
  await expect(page.getByText('5 lessons left')).toBeVisible()
}

/** @returns the bookings, first made first */
async function useUp(page: Page, packageId: string): Promise<string[]> {
  for (const left of [5, 4, 3, 2, 1]) {
    await page.goto('/packages')
    await page.getByRole('link', { name: 'Book a lesson' }).click()
    await page.locator('#times a[href*="/book/"]').nth(5).click()
    const choice = page.getByRole('radio', { name: new RegExp(`^From your package: ${left} lesson`) })
    await expect(choice).toBeChecked()
    await expect(page.getByText('One lesson from your package.')).toBeVisible()
    await expect(page.getByLabel('Promotion code')).toBeHidden()
    await page.getByRole('button', { name: 'Book the lesson' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Booking request sent!' })).toBeVisible()
    await expect(page.getByText('This lesson is from your package.')).toBeVisible()
  }
  await page.goto('/packages')
  await expect(page.getByText('All booked')).toBeVisible()
  const lessons = await rows<{ id: string; price: number }>(
    `select b.id, b.price_amount::int price from bookings b join payments p on p.booking_id = b.id
     where p.package_id = $1 order by b.created_at`,
    [packageId],
  )
  expect(lessons.map(({ price }) => price)).toEqual(Array(5).fill(SHARE))
  return lessons.map(({ id }) => id)
}

async function giveBack(page: Page, student: Account, packageId: string): Promise<void> {
  await page.getByRole('link', { name: 'Give it back' }).click()
  await page.getByRole('button', { name: 'Give back and get $22.50' }).click()
  await expect(page.getByText('You have given the package back.')).toBeVisible()
  expect((await deliveredMail(student.email, 'packageRefunded')).text).toContain('$22.50')
  const refunds = await rows(
    `select r.amount::int, r.card_amount::int card, r.state from refunds r join payments p on p.id = r.payment_id
     where p.package_id = $1 and p.purpose = 'package'`,
    [packageId],
  )
  expect(refunds).toEqual([{ amount: SHARE, card: SHARE, state: 'succeeded' }])
}

async function planWeekly(page: Page, student: Account, teacher: Teacher): Promise<void> {
  const { id } = await boughtPackage(student, teacher)
  await page.goto('/packages')
  await page.getByRole('link', { name: 'Book a lesson' }).click()
  await page.locator('#times a[href*="/book/"]').nth(9).click()
  await page.getByRole('link', { name: 'Book this time every week' }).click()
  await expect(page.getByText('Your package has 5 lessons left: too few for these dates.')).toBeVisible()
  await page.getByRole('link', { name: 'Plan 5 lessons instead' }).click()
  await expect(page.getByLabel('How many lessons')).toHaveValue('5')
  await expect(page.getByRole('radio', { name: /^From your package: 5 lessons left/ })).toBeChecked()
  await expect(
    page.getByText('All these lessons from your package. There is nothing more to pay.'),
  ).toBeVisible()
  await expect(page.getByLabel('Promotion code')).toBeHidden()
  await page.getByRole('button', { name: 'Book the lessons' }).click()
  await expect(page).toHaveURL(/\/series\//)
  const booked = await rows<{ price: number; state: string }>(
    `select b.price_amount::int price, b.session_state state from bookings b join payments p on p.booking_id = b.id
     where p.package_id = $1 and p.purpose = 'lesson'`,
    [id],
  )
  expect(booked).toEqual(Array(5).fill({ price: SHARE, state: 'REQUESTED' }))
}
