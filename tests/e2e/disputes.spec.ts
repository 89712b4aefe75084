import type { Page } from '@playwright/test'
import { confirmedLesson, expectStates, freeTime, ledgerOf } from './support/bookings'
import { api } from './support/callApi'
import { moveClockTo } from './support/clock'
import { row, rows } from './support/database'
import { logInAtAdmin } from './support/logInAtAdmin'
import { deliveredMail } from './support/mailbox'
import { type Account, demoAccount, registered, tokenOf } from './support/people'
import { site } from './support/site'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'
import { verifyInvariants } from './support/verifyInvariants'

const MINUTE = 60_000
const DISPUTED = '4000000000000259'

/** A lesson both came to, paid and divided. */
async function givenLesson(student: Account, teacher: Teacher, card?: string): Promise<string> {
  const start = await freeTime(teacher, 3)
  const bookingId = await confirmedLesson(student, teacher, start, card)
  await moveClockTo(new Date(start.getTime() - 2 * MINUTE))
  for (const who of [student, teacher])
    await api('POST', `/bookings/${bookingId}/attend`, { token: await tokenOf(who), body: {} })
  await moveClockTo(new Date(start.getTime() + 61 * MINUTE))
  await expectStates(bookingId, 'ENDED', 'CAPTURED')
  return bookingId
}

test('should take a reported problem to a decision, a partial refund and what is left of the earnings', async ({
  visit,
}) => {
  const teacher = await approvedTeacher({ firstName: 'Ligaya' })
  const account = await registered('student', { firstName: 'Emil', timezone: 'Europe/Berlin' })
  const bookingId = await givenLesson(account, teacher)

  const student = await visit({ as: account })
  await student.goto(`/bookings/${bookingId}`)
  await student.getByRole('link', { name: 'Report a problem' }).click()
  await student.getByLabel('What is it about?').selectOption('quality')
  await student.getByLabel('What happened?').fill('The sound was gone for half of the lesson.')
  await student.getByRole('button', { name: 'Send the report' }).click()
  await expect(student.getByText('Thank you for telling us.', { exact: false })).toBeVisible()

  await student.goto(`/bookings/${bookingId}`)
  await student.getByRole('link', { name: 'Hand in files' }).click()
  const field = student.getByLabel('Picture or PDF')
  const picture = Buffer.from('89504e470d0a1a0a00', 'hex')
  await field.setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<html>') })
  await student.getByRole('button', { name: 'Send the file' }).click()
  await expect(student.getByText('Send a picture (JPEG or PNG) or a PDF.').first()).toBeVisible()
  await field.setInputFiles({
    name: 'photo.png',
    mimeType: 'image/png',
    buffer: Buffer.concat([picture, Buffer.alloc(7 * 1024 * 1024)]),
  })
  await expect(student.getByText('photo.png has 7.1 MB. Choose a file of up to 5 MB.')).toBeVisible()
  await expect(field).toHaveValue('')
  await field.setInputFiles({ name: 'no sound.png', mimeType: 'image/png', buffer: picture })
  await student.getByRole('button', { name: 'Send the file' }).click()
  await expect(student.getByRole('link', { name: 'no sound.png' })).toBeVisible()

  const ops = await visit()
  await logInAtAdmin(ops, demoAccount('ops'))
  const { id } = await row<{ id: string }>('select id from disputes where booking_id = $1', [bookingId])
  await ops.goto(`/admin/collections/disputes/${id}`)
  const overview = ops.getByRole('region', { name: 'Case at a glance' })
  await expect(overview).toContainText(`Emil`)
  await expect(overview).toContainText('UTC')
  await expect(ops.getByText('The sound was gone for half of the lesson.').first()).toBeVisible()
  await expect(ops.getByRole('region', { name: 'Refund all, paid by the shares' })).toContainText('$20.00')
  await expect(ops.getByRole('region', { name: 'Refund all, paid by us' })).toContainText('$25.00')
  await expect(ops.getByRole('link', { name: 'no sound.png' })).toBeVisible()
  await ops.getByText('Stays in the room').click()
  await expect(ops.getByText(/^student from .* UTC to .* UTC$/)).toBeVisible()
  await ops.getByRole('button', { name: 'Refund a part' }).click()
  const dialog = ops.getByRole('dialog', { name: 'Give a part back?' })
  await dialog.getByLabel('Refund in USD', { exact: false }).fill('10')
  await expect(dialog.getByText('$8.00')).toBeVisible()
  await expect(dialog.getByText('$12.00')).toBeVisible()
  await dialog.getByLabel('Reason').fill('Half of it was lost, as the room shows.')
  await dialog.getByRole('button', { name: 'Refund a part' }).click()
  await expect(ops.getByText('Decided: a part goes back.', { exact: false })).toBeVisible()
  await expectStates(bookingId, 'ENDED', 'PARTIALLY_REFUNDED')
  await deliveredMail(account.email, 'disputeResolved')
  await deliveredMail(teacher.email, 'disputeResolved')

  await student.goto(`/bookings/${bookingId}`)
  await expect(student.getByText('Settled: partly refunded').first()).toBeVisible()
  await expect(student.getByText('$10.00', { exact: false }).first()).toBeVisible()
  await expect(student.getByRole('link', { name: 'Appeal the decision' })).toBeVisible()
  const tutor = await visit({ as: teacher })
  await tutor.goto(`/bookings/${bookingId}`)
  const earnings = tutor.getByRole('region', { name: 'Your earnings' })
  await expect(earnings).toContainText('Given back to the student')
  await expect(earnings).toContainText('$12.00')
  expect(await ledgerOf(bookingId)).toMatchObject({
    processorClearing: 1500,
    tutorPending: -1200,
    commission: -300,
  })

  await student.getByRole('link', { name: 'Appeal the decision' }).click()
  await expect(student.getByText('Half of it was lost, as the room shows.', { exact: false })).toBeVisible()
  await student
    .getByLabel('Why is the decision wrong?')
    .fill('It was more than half of it, please look again.')
  await student.getByRole('button', { name: 'Send the appeal' }).click()
  await expect(student.getByText('We got your appeal.', { exact: false })).toBeVisible()
})

test('should answer a chargeback with the evidence of the lesson, and have the money back when it is won', async ({
  visit,
}) => {
  const teacher = await approvedTeacher({ firstName: 'Corazon' })
  const account = await registered('student', { firstName: 'Nils', timezone: 'Europe/Berlin' })
  const bookingId = await givenLesson(account, teacher, DISPUTED)
  await expect
    .poll(async () => (await rows('select 1 from chargebacks where booking_id = $1', [bookingId])).length)
    .toBe(1)
  const { id, dispute_id: disputeId } = await row<{ id: string; dispute_id: string }>(
    'select id, dispute_id from chargebacks where booking_id = $1',
    [bookingId],
  )
  await expect.poll(() => ledgerOf(bookingId)).toMatchObject({ disputedFunds: 2500, tutorPending: -2000 })

  const finance = await visit({ viewport: { width: 390, height: 844 } })
  await logInAtAdmin(finance, demoAccount('finance'))
  await expect(
    finance.getByRole('link', { name: /chargebacks to answer, the first by .* UTC/ }),
  ).toBeVisible()
  await expect(finance.getByRole('link', { name: /of payments charged back in 30 days/ })).toBeVisible()
  await finance.goto(`/admin/collections/chargebacks/${id}`)
  const overview = finance.getByRole('region', { name: 'Chargeback at a glance' })
  await expect(overview).toContainText('$25.00, fee $15.00')
  await expect(overview).toContainText('we answer a day before if nobody has')
  await expect(finance.getByRole('link', { name: 'Download the evidence (JSON)' })).toBeVisible()
  await finance.getByRole('button', { name: 'Submit to the bank' }).click()
  const dialog = finance.getByRole('dialog', { name: 'Hand in the evidence?' })
  await dialog
    .getByLabel('In your own words', { exact: false })
    .fill('Both were in the room for the whole hour.')
  await dialog.getByRole('button', { name: 'Submit to the bank' }).click()
  await expect(finance.getByText('The evidence is with the bank.', { exact: false })).toBeVisible()
  await expect(finance.getByRole('button', { name: 'Submit to the bank' })).toHaveCount(0)
  await expect(overview).toContainText('answered')

  const decided = await fetch(`${site.simulatorUrl}/_control/disputes/${disputeId}/win`, {
    method: 'POST',
    body: '{}',
  })
  expect(decided.status).toBe(200)
  await expect
    .poll(
      async () => (await row<{ state: string }>('select state from chargebacks where id = $1', [id])).state,
    )
    .toBe('won')
  expect(await ledgerOf(bookingId)).toMatchObject({ disputedFunds: 0, processorClearing: 2500 })

  const { matter } = await compared(finance)
  expect(matter).toBe(0)
  expect(await verifyInvariants()).toMatchObject({ code: 0 })
})

/** Compares both books from the page, and reads what differs about what this test did. */
async function compared(finance: Page): Promise<{ matter: number }> {
  await finance.setViewportSize({ width: 1280, height: 900 })
  await finance.goto('/admin/collections/reconciliation-differences')
  await finance.getByRole('button', { name: 'Compare now' }).click()
  await finance.getByRole('dialog').getByRole('button', { name: 'Compare now' }).click()
  await expect(finance.getByText('Both books are compared.', { exact: false })).toBeVisible({
    timeout: 60_000,
  })
  await expect(
    finance.getByRole('region', { name: 'Days at the processor' }).getByRole('table'),
  ).toBeVisible()
  return row<{ matter: number }>(
    `select count(*)::int matter from reconciliation_differences where state = 'open'`,
  )
}
