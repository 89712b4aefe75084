import type { Page } from '@playwright/test'
import { freeTime, latestBooking, payByCard } from './support/bookings'
import { row } from './support/database'
import { deliveredMail } from './support/mailbox'
import { offerPackages } from './support/packages'
import { registered } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'

/** An hour at $25.00, at the rates the release comes with. */
const PRICE = '€21.48'

let teacher: Teacher
test.beforeAll(async () => {
  teacher = await approvedTeacher({ firstName: 'Alma', headline: 'Harmony, slowly' })
})

test('should show a visitor prices in the currency they choose, on every page from then on', async ({
  visit,
}) => {
  const page = await visit()
  await page.goto(`/tutors/${teacher.slug}`)
  await expect(shownPrice(page)).toContainText('$25.00')
  await chooseCurrency(page, 'JPY')
  await expect(page).toHaveURL(new RegExp(`/tutors/${teacher.slug}`))
  await expect(shownPrice(page)).toContainText('≈ ¥3,861')
  await expect(shownPrice(page)).toContainText('($25.00)')
  await page.goto(`/tutors?q=${teacher.lastName}`)
  const card = page.getByRole('article').filter({ hasText: teacher.displayName })
  await expect(card).toContainText('≈ ¥3,861')
  await expect(page.getByText(/Prices marked ≈ are converted/)).toBeVisible()
})

test('should promise and charge the same amount from the profile to the booking', async ({ visit }) => {
  const student = await registered('student', { firstName: 'Elsa', timezone: 'Europe/Berlin' })
  const page = await visit({ as: student })
  await page.goto('/settings/account')
  await page.getByRole('main').getByLabel('Currency').selectOption('EUR')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/done=profile/)

  await page.goto(`/tutors/${teacher.slug}`)
  await expect(shownPrice(page)).toContainText(`≈ ${PRICE}`)

  const start = await freeTime(teacher, 48)
  await page.goto(`/book/${teacher.slug}?start=${start.toISOString()}&duration=60`)
  const price = page.getByRole('region', { name: 'Price' })
  await expect(price).toContainText(PRICE)
  await expect(price).toContainText('The tutor’s price is $25.00.')
  await page.getByRole('button', { name: 'Continue to payment' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Pay EduStream' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Pay / })).toContainText(PRICE)
  await payByCard(page)
  await expect(page.getByText(`${PRICE} is reserved on your card`)).toBeVisible()

  const { id } = await latestBooking(student)
  await page.goto(`/bookings/${id}`)
  await expect(page.getByText(PRICE).first()).toBeVisible()
  await expect(page.getByText('The tutor’s price is $25.00.')).toBeVisible()
  const kept = await row(
    `select price_amount::int price, currency::text, tutor_price_amount::int "tutorPrice", tutor_currency::text "tutorCurrency"
     from bookings where id = $1`,
    [id],
  )
  expect(kept).toEqual({ price: 2148, currency: 'EUR', tutorPrice: 2500, tutorCurrency: 'USD' })
  expect((await deliveredMail(teacher.email, 'requestReceived')).text).toContain('$20.00')

  const tutor = await visit({ as: teacher })
  await tutor.goto(`/bookings/${id}`)
  await expect(tutor.getByRole('button', { name: 'Accept and earn $20.00' })).toBeVisible()

  await test.step('a package as well: shown, quoted and charged in euros', async () => {
    await offerPackages(teacher)
    await page.goto(`/tutors/${teacher.slug}/packages`)
    await expect(page.getByText(/≈ €96\.6/).first()).toBeVisible()
    await page.getByRole('link', { name: 'Choose 5 lessons' }).click()
    await expect(page.getByText('The tutor’s price is $112.50.', { exact: false })).toBeVisible()
    await page.getByRole('button', { name: 'Continue to payment' }).click()
    await payByCard(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Your package is ready' })).toBeVisible()
    const bought = await row(
      `select k.price_amount::int price, k.currency::text, k.tutor_price_amount::int "tutorPrice" from student_packages k
       join users u on u.id = k.student_id where u.email = $1`,
      [student.email],
    )
    expect(bought).toEqual({ price: 9665, currency: 'EUR', tutorPrice: 11_250 })
  })
})

const shownPrice = (page: Page) => page.getByRole('main')

async function chooseCurrency(page: Page, currency: string): Promise<void> {
  const footer = page.getByRole('contentinfo')
  await footer.getByLabel('Show prices in').selectOption(currency)
  await footer.getByRole('button', { name: 'Show', exact: true }).click()
}
