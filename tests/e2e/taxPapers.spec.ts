import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { confirmedLesson, expectStates, freeTime } from './support/bookings'
import { api } from './support/callApi'
import { moveClockTo } from './support/clock'
import { row, rows } from './support/database'
import { logInAtAdmin } from './support/logInAtAdmin'
import { demoAccount, registered, tokenOf } from './support/people'
import { approvedTeacher } from './support/teachers'
import { expect, test } from './support/test'
import { verifyInvariants } from './support/verifyInvariants'

/** Presses what saves a file. @returns its name and bytes */
async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('should lead a student from a receipt to their details and back to an invoice that shows them', async ({
  visit,
}) => {
  const teacher = await approvedTeacher({ firstName: 'Imelda' })
  const student = await registered('student', { firstName: 'Jonas', timezone: 'Europe/Berlin' })
  const start = await freeTime(teacher, 30)
  const bookingId = await confirmedLesson(student, teacher, start)
  await moveClockTo(new Date(start.getTime() + 61 * 60_000))
  await expectStates(bookingId, 'ENDED', 'CAPTURED')

  const page = await visit({ as: student })
  await page.goto(`/bookings/${bookingId}`)
  const receipt = await saved(page, () => page.getByRole('button', { name: 'Get the receipt' }).click())
  const number = receipt.name.replace('.pdf', '')
  await page.goto('/settings/receipts')
  await page.getByRole('button', { name: `Get an invoice for ${number}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Details for invoices' })).toBeVisible()
  await expect(page.getByText('An invoice shows your name and address.', { exact: false })).toBeVisible()

  await page.getByLabel('A company or another organisation').check()
  await page.getByLabel('Company or full name').fill('Sprachschule Jonas GmbH')
  await page.getByLabel('VAT ID').fill('DE123456780')
  await page.getByLabel('Street and number').fill('Hauptstraße 1')
  await page.getByLabel('Postcode').fill('10115')
  await page.getByLabel('City').fill('Berlin')
  await page.getByLabel('Country').selectOption('DE')
  await page.getByRole('button', { name: 'Save details' }).click()
  await expect(page.getByText('This is no VAT ID of that country.', { exact: false }).first()).toBeVisible()
  await expect(page.getByLabel('Company or full name')).toHaveValue('Sprachschule Jonas GmbH')
  await page.getByLabel('VAT ID').fill('DE136695976')
  await page.getByRole('button', { name: 'Save details' }).click()
  await expect(page.getByText('Your details are saved.', { exact: false })).toBeVisible()

  const invoice = await saved(page, () =>
    page.getByRole('button', { name: `Get an invoice for ${number}` }).click(),
  )
  expect(invoice.name).toMatch(/^I-\d{4}-\d{6}\.pdf$/)
  expect(invoice.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  await page.reload()
  await expect(page.getByRole('button', { name: `Get an invoice for ${number}` })).toHaveCount(0)
  const again = await saved(page, () =>
    page.getByRole('link', { name: `PDF of ${invoice.name.replace('.pdf', '')}` }).click(),
  )
  expect(again.bytes.equals(invoice.bytes)).toBe(true)
  const paper = await row<{ lines: string[]; notes: string[] }>(
    `select content #> '{parties,1,lines}' as lines, content -> 'notes' as notes from papers where number = $1`,
    [invoice.name.replace('.pdf', '')],
  )
  expect(paper.lines).toEqual([
    'Sprachschule Jonas GmbH',
    'Hauptstraße 1',
    '10115 Berlin',
    'Germany',
    'VAT ID DE136695976',
  ])
  expect(paper.notes.join(' ')).toContain(`The lessons are supplied by ${teacher.displayName}`)
})

test('should show a tutor of the EU the VAT within the commission, and finance the same in its return', async ({
  visit,
}) => {
  const teacher = await approvedTeacher({ firstName: 'Greta' })
  const details = {
    kind: 'individual',
    legalName: 'Greta Berg',
    street: 'Weg 1',
    city: 'Bonn',
    country: 'DE',
  }
  await api('PUT', '/tax-profile', { token: await tokenOf(teacher), body: details })
  const student = await registered('student', { firstName: 'Nils', timezone: 'Europe/Berlin' })
  const start = await freeTime(teacher, 30)
  const bookingId = await confirmedLesson(student, teacher, start)
  await moveClockTo(new Date(start.getTime() + 61 * 60_000))
  await expectStates(bookingId, 'ENDED', 'CAPTURED')
  const noted = () =>
    rows<{ month: string; gross: number }>(
      `select to_char(at at time zone 'UTC', 'YYYY-MM') as month, amount::int as gross from vat_supplies where booking_id = $1`,
      [bookingId],
    )
  await expect.poll(async () => (await noted()).length).toBe(1)
  const [{ month = '', gross = 0 } = {}] = await noted()
  const vat = Math.round((gross * 19) / 119)
  const text = (cents: number) => (cents / 100).toFixed(2)

  const tutor = await visit({ as: teacher })
  await tutor.goto(`/tutor/earnings/statements/${month}`)
  const line = tutor
    .getByRole('table', { name: 'VAT within our commission' })
    .getByRole('row', { name: /^VAT of Germany/ })
  for (const part of ['19 %', `$${text(gross - vat)}`, `$${text(vat)}`, `$${text(gross)}`])
    await expect(line).toContainText(part)

  const finance = await visit()
  await logInAtAdmin(finance, demoAccount('finance'))
  await finance.goto(`/admin/ledger?period=${month}`)
  const csv = await saved(finance, () =>
    finance.getByRole('link', { name: `VAT of commission and fees (CSV), ${month}` }).click(),
  )
  const cents = (column: number) =>
    csv.bytes
      .toString('utf8')
      .trim()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(','))
      .filter((row) => row[0] === 'commission' && row[5] === 'USD')
      .reduce((sum, row) => sum + Number(row[column]?.replace('.', '')), 0)
  const kept = await row<{ sum: number }>(
    `select -sum(l.amount)::int as sum from ledger_lines l join ledger_entries e on e.id = l.entry_id
     where l.account = 'commission' and l.currency = 'USD' and to_char(e.at at time zone 'UTC', 'YYYY-MM') = $1`,
    [month],
  )
  expect(cents(7)).toBe(kept.sum)
  expect(cents(8) + cents(9)).toBe(kept.sum)
  const quarter = `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`
  const xml = await saved(finance, () =>
    finance.getByRole('link', { name: `One-stop shop return (XML), ${quarter}` }).click(),
  )
  expect(xml.name).toBe(`${quarter}-oss.xml`)
  expect(xml.bytes.toString('utf8')).toContain('<MemberState>DE</MemberState>')
  expect(await verifyInvariants()).toMatchObject({ code: 0 })
})

test('should hold the payouts of a tutor from the US until they have signed a W-9', async ({ visit }) => {
  const teacher = await approvedTeacher({ firstName: 'Casey' })
  const page = await visit({ as: teacher })
  await page.goto('/tutor/tax')
  await expect(page.getByRole('region', { name: 'US tax form W-9' })).toHaveCount(0)
  await page.getByLabel('Full legal name').fill('Casey Stone')
  await page.getByLabel('Date of birth').fill('1990-12-31')
  await page.getByLabel('Street and number').fill('1 Main Street')
  await page.getByLabel('City').fill('New York')
  await page.getByLabel('Country').selectOption('US')
  await page.getByLabel('Tax identification number').fill('536-90-4399')
  await page.getByLabel('Issued by').selectOption('US')
  await page.getByRole('button', { name: 'Save tax details' }).click()
  await expect(page.getByText('Your tax details are saved.')).toBeVisible()

  await page.goto('/tutor/earnings')
  await expect(
    page.getByText('US law wants a signed W-9 before we can pay you.', { exact: false }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Sign the W-9' }).click()
  const form = page.getByRole('region', { name: 'US tax form W-9' })
  await expect(form.getByText('Under penalties of perjury', { exact: false })).toBeVisible()
  await form.getByLabel('All of this is true.').check()
  await form.getByLabel('Your name as your signature').fill('Casey Stone')
  await form.getByRole('button', { name: 'Sign W-9' }).click()
  await expect(page.getByText('Your tax form is signed.')).toBeVisible()
  await expect(form.getByText('Signed by Casey Stone on', { exact: false })).toBeVisible()
  expect(
    await row(
      `select c.form::text, c.signed_name, c.ended_at from tax_certifications c join users u on u.id = c.user_id where u.email = $1`,
      [teacher.email],
    ),
  ).toEqual({ form: 'W-9', signed_name: 'Casey Stone', ended_at: null })
  await page.goto('/tutor/earnings')
  await expect(page.getByRole('link', { name: 'Sign the W-9' })).toHaveCount(0)
})
