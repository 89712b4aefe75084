import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { confirmedLesson, expectStates, freeTime } from './support/bookings'
import { moveClockTo } from './support/clock'
import { row, rows } from './support/database'
import { logInAtAdmin } from './support/logInAtAdmin'
import { demoAccount, registered } from './support/people'
import { approvedTeacher } from './support/teachers'
import { expect, test } from './support/test'
import { verifyInvariants } from './support/verifyInvariants'

/** Presses what saves a file. @returns its name and bytes */
async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('should give the tutor a statement whose sum is the ledger, the student a receipt, and finance the way through the books', async ({
  visit,
}) => {
  const teacher = await approvedTeacher({ firstName: 'Dalisay' })
  const student = await registered('student', { firstName: 'Milan', timezone: 'Europe/Belgrade' })
  const start = await freeTime(teacher, 30)
  const bookingId = await confirmedLesson(student, teacher, start)
  await moveClockTo(new Date(start.getTime() + 61 * 60_000))
  await expectStates(bookingId, 'ENDED', 'CAPTURED')
  await expect
    .poll(
      async () =>
        (
          await rows('select 1 from ledger_lines where account = $1 and owner = $2', [
            'tutorPending',
            teacher.tutorId,
          ])
        ).length,
    )
    .toBe(1)
  const booked = await row<{ at: string; earned: number }>(
    `select to_char(e.at at time zone 'UTC', 'YYYY-MM') as at, -l.amount::int as earned from ledger_lines l join ledger_entries e on e.id = l.entry_id
     where l.account = 'tutorPending' and l.owner = $1`,
    [teacher.tutorId],
  )
  const earned = (booked.earned / 100).toFixed(2)

  const tutor = await visit({ as: teacher })
  await tutor.goto('/tutor/earnings')
  await tutor.getByRole('link', { name: 'Monthly statements' }).click()
  await expect(tutor.getByRole('heading', { level: 1, name: 'Statements' })).toBeVisible()
  await tutor.getByRole('link', { name: /, so far$/ }).click()
  await expect(
    tutor.getByRole('table', { name: 'Your balance' }).getByRole('row', { name: /^In all/ }),
  ).toContainText(`$${earned}`)
  await expect(tutor.getByText('The PDF is made when the month is over', { exact: false })).toBeVisible()
  const csv = await saved(tutor, () => tutor.getByRole('link', { name: 'Save as CSV' }).click())
  expect(csv.name).toBe(`statement-${booked.at}-USD.csv`)
  const lines = csv.bytes.toString('utf8').trim().split('\r\n')
  expect(lines.at(-1)?.split(',').at(-1)).toBe(earned)
  expect(lines.at(-1)).toContain('closingBalance')

  const [year, month] = booked.at.split('-').map(Number) as [number, number]
  await moveClockTo(new Date(Date.UTC(year, month, 1, 0, 10)))
  await tutor.goto(`/tutor/earnings/statements/${booked.at}`)
  const pdf = await saved(tutor, () => tutor.getByRole('button', { name: 'Save as PDF' }).click())
  expect(pdf.name).toMatch(/^S-\d{4}-\d{6}\.pdf$/)
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const again = await saved(tutor, () => tutor.getByRole('button', { name: 'Save as PDF' }).click())
  expect(again.bytes.equals(pdf.bytes)).toBe(true)
  const paper = await row<{ total: number; sum: number }>(
    `select p.total::int as total, (select -sum(l.amount)::int from ledger_lines l join ledger_entries e on e.id = l.entry_id
       where l.owner = $1 and l.account in ('tutorPending', 'tutorAvailable', 'payoutsInTransit') and to_char(e.at at time zone 'UTC', 'YYYY-MM') <= $2) as sum
     from papers p where p.number = $3`,
    [teacher.tutorId, booked.at, pdf.name.replace('.pdf', '')],
  )
  expect(paper.total).toBe(paper.sum)
  expect(paper.total).toBe(booked.earned)

  const learner = await visit({ as: student })
  await learner.goto(`/bookings/${bookingId}`)
  const receipt = await saved(learner, () => learner.getByRole('button', { name: 'Get the receipt' }).click())
  expect(receipt.name).toMatch(/^R-\d{4}-\d{6}\.pdf$/)
  await learner.goto('/settings/receipts')
  const number = receipt.name.replace('.pdf', '')
  const listed = await saved(learner, () => learner.getByRole('link', { name: `PDF of ${number}` }).click())
  expect(listed.bytes.equals(receipt.bytes)).toBe(true)

  const finance = await visit()
  await logInAtAdmin(finance, demoAccount('finance'))
  await finance.goto('/admin/ledger')
  await expect(finance.getByRole('heading', { level: 1, name: 'Books' })).toBeVisible()
  await finance.getByRole('link', { name: 'Commission, USD' }).click()
  await finance.getByRole('region', { name: 'Lines' }).getByRole('link').first().click()
  await expect(finance.getByRole('heading', { level: 1, name: /^Entry: / })).toBeVisible()
  await expect(
    finance.getByRole('navigation', { name: 'What caused it' }).getByRole('link', { name: /^Booking / }),
  ).toBeVisible()
  await finance.goto(`/admin/ledger?period=${booked.at}`)
  const trial = await saved(finance, () =>
    finance.getByRole('link', { name: `Trial balance (CSV), ${booked.at}` }).click(),
  )
  const sums = trial.bytes
    .toString('utf8')
    .split('\r\n')
    .filter((line) => line.includes(',sum,'))
  expect(sums.length).toBeGreaterThan(0)
  for (const sum of sums) expect(sum).toMatch(/^[A-Z]{3},sum,0(?:\.0+)?,([\d.]+),\1,0(?:\.0+)?$/)
  expect(await verifyInvariants()).toMatchObject({ code: 0 })
})

test('should keep a tutor’s tax details after a mistake and say what is still needed', async ({ visit }) => {
  const teacher = await approvedTeacher({ firstName: 'Amado' })
  const tutor = await visit({ as: teacher })
  await tutor.goto('/tutor/tax')
  await tutor.getByLabel('Full legal name').fill('Amado Reyes')
  await tutor.getByLabel('Street and number').fill('1 Rizal Avenue')
  await tutor.getByLabel('City').fill('Manila')
  await tutor.getByLabel('Country').selectOption('PH')
  await tutor.getByLabel('Tax identification number').fill('123-456-789')
  await tutor.getByRole('button', { name: 'Save tax details' }).click()
  await expect(tutor.getByText('Choose the country that issued this number.').first()).toBeVisible()
  await tutor.getByLabel('Issued by').selectOption('PH')
  await tutor.getByRole('button', { name: 'Save tax details' }).click()
  await expect(tutor.getByText('Your tax details are saved.')).toBeVisible()
  await expect(tutor.getByText('Still needed for the yearly report: date of birth.')).toBeVisible()
  await expect(tutor.getByLabel('Full legal name')).toHaveValue('Amado Reyes')
  expect(
    await row(
      'select x.tax_id, x.country from tax_profiles x join users u on u.id = x.user_id where u.email = $1',
      [teacher.email],
    ),
  ).toEqual({ tax_id: '123-456-789', country: 'PH' })
})
