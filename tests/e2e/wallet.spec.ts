import type { Page } from '@playwright/test'
import { expectStates, freeTime, latestBooking, ledgerOf, payByCard } from './support/bookings'
import { api } from './support/callApi'
import { row } from './support/database'
import { deliveredMail } from './support/mailbox'
import { type Account, demoAccount, registered, tokenOf } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'
import { verifyInvariants } from './support/verifyInvariants'

let teacher: Teacher
let student: Account

test.beforeAll(async () => {
  teacher = await approvedTeacher({ headline: 'Maths that pays for itself' })
  student = await registered('student', { firstName: 'Wanda' })
})

async function openCheckout(page: Page, hoursAhead: number): Promise<void> {
  const start = await freeTime(teacher, hoursAhead)
  await page.goto(`/book/${teacher.slug}?duration=60&start=${start.toISOString()}`)
  await expect(
    page.getByRole('heading', { level: 1, name: `Book a lesson with ${teacher.displayName}` }),
  ).toBeVisible()
}

const price = (page: Page) => page.getByRole('region', { name: 'Price' })

/** Pays with what the checkout says and reads how it was paid. */
async function partsOfLatest() {
  const { id } = await latestBooking(student)
  const parts = await row<{ promo: number; credit: number; wallet: number; card: number }>(
    `select promo_amount::int promo, credit_amount::int credit, wallet_amount::int wallet,
      (amount - promo_amount - credit_amount - wallet_amount)::int card from payments where booking_id = $1`,
    [id],
  )
  return { id, parts }
}

test('should put money in, pay a lesson with it, then one with a code, credit, wallet and card', async ({
  visit,
}) => {
  const page = await visit({ as: student })

  await test.step('an empty wallet says what it is for', async () => {
    await page.goto('/dashboard')
    await page.locator('summary', { hasText: `Account of ${student.firstName}` }).click()
    await page.getByRole('link', { name: 'Wallet' }).click()
    await expect(page.getByRole('heading', { name: 'Your wallet is empty' })).toBeVisible()
  })

  await test.step('an amount outside the limits is refused, another is paid', async () => {
    await page.getByRole('radio', { name: 'Another amount' }).check()
    await page.getByLabel(/^Amount in USD/).fill('1')
    await page.getByRole('button', { name: 'Continue to payment' }).click()
    await expect(page.getByText('Choose an amount from $5.00 to $1,000.00.').first()).toBeVisible()
    await page.getByLabel(/^Amount in USD/).fill('32.50')
    await page.getByRole('button', { name: 'Continue to payment' }).click()
    await payByCard(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Your wallet is filled' })).toBeVisible()
    await page.getByRole('link', { name: 'Go to your wallet' }).click()
    await expect(page.getByRole('region', { name: 'In your wallet' })).toContainText('$32.50')
    await expect(page.getByRole('rowheader', { name: 'Money put in' })).toBeVisible()
  })

  await test.step('the wallet pays a lesson alone: no pay page', async () => {
    await openCheckout(page, 50)
    await expect(price(page)).toContainText('From your wallet')
    await page.getByRole('button', { name: 'Book with your wallet' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Booking request sent!' })).toBeVisible()
    const { id, parts } = await partsOfLatest()
    expect(parts).toEqual({ promo: 0, credit: 0, wallet: 2500, card: 0 })
    await expectStates(id, 'REQUESTED', 'AUTHORIZED')
    expect(await ledgerOf(id)).toEqual({ studentWallet: 2500, escrow: -2500 })
  })

  const code = await test.step('finance makes a code, ops give credit', async () => {
    const made = `WANDA-${Date.now().toString(36).toUpperCase()}`
    const finance = await tokenOf(demoAccount('finance'))
    await api('POST', '/cms/promo-codes', {
      token: finance,
      body: { code: made, kind: 'percent', percent: 20, active: true, perUserLimit: 1 },
    })
    const { id } = await row<{ id: string }>('select id from users where email = $1', [student.email])
    await api('POST', `/admin/users/${id}/credit`, {
      token: await tokenOf(demoAccount('ops')),
      body: { amount: 300, currency: 'USD', reason: 'The room was slow.' },
    })
    expect((await deliveredMail(student.email, 'creditGiven')).text).toContain('$3.00')
    return made
  })

  await test.step('the checkout says what a code gives, and why another gives nothing', async () => {
    await openCheckout(page, 74)
    await page.getByLabel('Promotion code').fill('NO-SUCH-CODE')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByText('We do not know this code.', { exact: false })).toBeVisible()
    await page.getByLabel('Promotion code').fill(code.toLowerCase())
    await page.getByLabel('Promotion code').press('Enter')
    await expect(page.getByText(`Code ${code} takes $5.00 off.`)).toBeVisible()
    await expect(price(page)).toContainText('-$3.00')
    await expect(price(page)).toContainText('-$7.50')
    await expect(price(page)).toContainText('$9.50')
    await page.getByLabel(/^Use my wallet first/).uncheck()
    await expect(price(page)).toContainText('$17.00')
    await page.getByLabel(/^Use my wallet first/).check()
    await expect(price(page)).toContainText('$9.50')
  })

  await test.step('the rest is paid by card', async () => {
    await page.getByRole('button', { name: 'Continue to payment' }).click()
    await payByCard(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Booking request sent!' })).toBeVisible()
    await expect(page.getByText('$9.50 is reserved on your card and not charged yet')).toBeVisible()
    const { id, parts } = await partsOfLatest()
    expect(parts).toEqual({ promo: 500, credit: 300, wallet: 750, card: 950 })
    await page.goto(`/bookings/${id}`)
    await expect(page.getByRole('region', { name: 'Payment' })).toContainText('By card')
  })

  await test.step('the tutor declines: everything is back where it came from', async () => {
    const { id } = await latestBooking(student)
    await api('POST', `/bookings/${id}/decline`, {
      token: await tokenOf(teacher),
      body: { reason: 'I am away.' },
    })
    await expectStates(id, 'DECLINED', 'VOIDED')
    await page.goto('/wallet')
    await expect(page.getByRole('region', { name: 'In your wallet' })).toContainText('$7.50')
    await expect(page.getByRole('region', { name: 'Your credit' })).toContainText('$3.00')
  })

  await test.step('every invariant of the books holds', async () => {
    expect(await verifyInvariants()).toMatchObject({
      code: 0,
      output: expect.stringContaining('invariants hold'),
    })
  })
})

test('should quote and book with a code without JavaScript', async ({ visit }) => {
  const made = `PLAIN-${Date.now().toString(36).toUpperCase()}`
  await api('POST', '/cms/promo-codes', {
    token: await tokenOf(demoAccount('finance')),
    body: { code: made, kind: 'amount', amount: 1000, currency: 'USD', active: true },
  })
  const page = await visit({
    as: await registered('student', { firstName: 'Plain' }),
    javaScriptEnabled: false,
  })
  await openCheckout(page, 98)
  await page.getByLabel('Promotion code').fill(made)
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByText(`Code ${made} takes $10.00 off.`)).toBeVisible()
  await expect(page.getByLabel('Promotion code')).toHaveValue(made)
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByText('$15.00').first()).toBeVisible()
})

test('should hold a large top-up until somebody has looked at it', async ({ visit }) => {
  const student = await registered('student', { firstName: 'Greta' })
  const page = await visit({ as: student })
  await page.goto('/wallet')
  await page.getByRole('radio', { name: 'Another amount' }).check()
  await page.getByLabel(/^Amount in USD/).fill('600')
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await payByCard(page)
  await expect(page.getByRole('heading', { level: 1, name: 'We are checking your payment' })).toBeVisible()
  await expect(page.getByText('$600.00 is reserved on your card and not charged yet.')).toBeVisible()
  const review = await row<{ id: string }>(
    `select r.id from payment_reviews r join users u on u.id = r.payer_id where u.email = $1 and r.state = 'open'`,
    [student.email],
  )
  await api('POST', `/admin/payment-reviews/${review.id}/decide`, {
    token: await tokenOf(demoAccount('finance')),
    body: { decision: 'approve', reason: 'Called the bank.' },
  })
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Your wallet is filled' })).toBeVisible({
      timeout: 1000,
    })
  }).toPass({ timeout: 30_000 })
})
