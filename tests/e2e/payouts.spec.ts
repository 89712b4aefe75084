import { confirmedLesson, expectStates, freeTime } from './support/bookings'
import { api, callApi } from './support/callApi'
import { moveClockTo } from './support/clock'
import { row, rows } from './support/database'
import { logInAtAdmin } from './support/logInAtAdmin'
import { deliveredMail } from './support/mailbox'
import { demoAccount, registered, tokenOf } from './support/people'
import { approvedTeacher } from './support/teachers'
import { expect, test } from './support/test'
import { verifyInvariants } from './support/verifyInvariants'

const HOUR = 3_600_000

/** A large first payment waits for somebody of operations to look at it. */
async function letPaymentGoOn(bookingId: string) {
  const reviews = await rows<{ id: string }>(
    `select r.id from payment_reviews r join payments p on p.id = r.payment_id where p.booking_id = $1 and r.state = 'open'`,
    [bookingId],
  )
  const token = await tokenOf(demoAccount('ops'))
  for (const { id } of reviews)
    await api('POST', `/admin/payment-reviews/${id}/decide`, {
      token,
      body: { decision: 'approve', reason: 'The student is known to us.' },
    })
}

type Payout = { id: string; state: string; expected_at: Date | null }

test('should take a payout from the request over two approvals to the account', async ({ visit }) => {
  const teacher = await approvedTeacher({ firstName: 'Marisol', hourlyRate: 50_000 })
  const student = await registered('student', { firstName: 'Emil', timezone: 'Europe/Berlin' })
  let end = new Date()
  for (let count = 0; count < 3; count += 1) {
    const start = await freeTime(teacher, 3)
    const bookingId = await confirmedLesson(student, teacher, start)
    await letPaymentGoOn(bookingId)
    end = new Date(start.getTime() + HOUR)
    await moveClockTo(new Date(end.getTime() + 60_000))
    await expectStates(bookingId, 'ENDED', 'CAPTURED')
  }
  await moveClockTo(new Date(end.getTime() + 49 * HOUR))
  await expect
    .poll(
      async () => {
        const token = await tokenOf(teacher)
        return (await api<{ available: { amount: number } }>('GET', '/payouts/balance', { token })).available
          .amount
      },
      { message: 'available earnings', timeout: 60_000 },
    )
    .toBe(120_000)

  const tutor = await visit({ as: teacher })
  await tutor.goto('/tutor/earnings')
  await expect(tutor.getByText('No payouts yet')).toBeVisible()
  await tutor.getByRole('link', { name: 'Request payout' }).click()
  const amount = tutor.getByLabel('How much (USD)')
  await expect(amount).toHaveValue('1200.00')
  await amount.fill('1200.01')
  await tutor.getByRole('button', { name: 'Check the payout' }).click()
  await expect(
    tutor.getByText('That is more than you can have paid out now.', { exact: false }),
  ).toBeVisible()
  await tutor.getByLabel('How much (USD)').fill('1200')
  await tutor.getByRole('button', { name: 'Check the payout' }).click()
  await expect(tutor.getByText('No fee')).toBeVisible()
  await expect(tutor.getByText('approved by two people of our team', { exact: false })).toBeVisible()
  await tutor.getByRole('button', { name: 'Request $1,200.00' }).click()
  await expect(tutor.getByText('Your payout is requested.', { exact: false })).toBeVisible()
  await expect(tutor.getByText('Being checked', { exact: true })).toBeVisible()
  const payout = () =>
    row<Payout>('select id, state, expected_at from payouts where tutor_id = $1', [teacher.tutorId])
  const { id } = await payout()

  const finance = await visit()
  await logInAtAdmin(finance, demoAccount('finance'))
  await finance
    .getByRole('region', { name: 'Today' })
    .getByRole('link', { name: /payouts to approve/ })
    .click()
  await expect(finance).toHaveURL(/limit=25/)
  await expect(finance.getByRole('link', { name: teacher.displayName, exact: true })).toBeVisible()
  await finance.goto(`/admin/collections/payouts/${id}`)
  const overview = finance.getByRole('region', { name: 'Payout at a glance' })
  await expect(overview).toContainText('$1,200.00 arrives')
  await expect(overview).toContainText('nobody yet (0 of 2)')
  await finance.getByRole('button', { name: 'Approve' }).click()
  const dialog = finance.getByRole('dialog', { name: 'Approve this payout?' })
  await dialog.getByRole('button', { name: 'Approve' }).click()
  await expect(finance.getByText('Your approval is noted.')).toBeVisible()
  const again = await callApi('POST', `/admin/payouts/${id}/approve`, {
    token: await tokenOf(demoAccount('finance')),
    body: {},
  })
  expect(again.status).toBe(409)
  expect((await payout()).state).toBe('awaitingApproval')

  const owner = await visit()
  await logInAtAdmin(owner, demoAccount('owner'))
  await owner.goto(`/admin/collections/payouts/${id}`)
  await owner.getByRole('button', { name: 'Approve' }).click()
  const second = owner.getByRole('dialog', { name: 'Approve this payout?' })
  await second.getByRole('button', { name: 'Approve' }).click()
  await expect(owner.getByText('Your approval is noted.')).toBeVisible()

  await expect.poll(async () => (await payout()).state, { message: 'sent', timeout: 60_000 }).toBe('sent')
  await tutor.goto('/tutor/earnings')
  await expect(tutor.getByText('On its way', { exact: true }).first()).toBeVisible()
  await tutor.getByText('3 lessons paid with it').click()
  await expect(tutor.getByRole('link', { name: /^Music with Emil/ }).first()).toBeVisible()

  const { expected_at: expectedAt } = await payout()
  await moveClockTo(new Date((expectedAt as Date).getTime() + 60_000))
  await expect.poll(async () => (await payout()).state, { message: 'paid', timeout: 60_000 }).toBe('paid')
  await deliveredMail(teacher.email, 'payoutPaid')
  await tutor.goto('/tutor/earnings')
  await expect(tutor.getByText('Arrived', { exact: true }).first()).toBeVisible()
  await expect(tutor.getByText('Paid out', { exact: true })).toHaveCount(3)
  const { code, output } = await verifyInvariants()
  expect(code, output).toBe(0)
})

test('should let a tutor choose a payout method, see its price, and get money back from a closed account', async ({
  visit,
}) => {
  const teacher = await approvedTeacher({ firstName: 'Dalia', hourlyRate: 10_000 })
  const student = await registered('student', { firstName: 'Emil' })
  const start = await freeTime(teacher, 3)
  const bookingId = await confirmedLesson(student, teacher, start)
  await moveClockTo(new Date(start.getTime() + 61 * 60_000))
  await expectStates(bookingId, 'ENDED', 'CAPTURED')
  await moveClockTo(new Date(start.getTime() + 51 * HOUR))

  const tutor = await visit({ as: teacher })
  await tutor.goto('/tutor/earnings/method')
  await expect(tutor.getByRole('rowheader', { name: /^Wise/ })).toBeVisible()
  await tutor.getByRole('radio', { name: /^Wise/ }).check()
  await tutor.getByRole('button', { name: 'Save payout method' }).click()
  await expect(
    tutor.getByRole('alert').getByText('Enter the email address of your account there.'),
  ).toBeVisible()
  await tutor.getByRole('radio', { name: /^Test bank/ }).check()
  await tutor.getByRole('radio', { name: /^Closed account/ }).check()
  await tutor.getByRole('button', { name: 'Save payout method' }).click()
  await expect(tutor.getByText('Your payout method is saved.', { exact: false })).toBeVisible()
  await deliveredMail(teacher.email, 'payoutMethodChanged')

  await expect(async () => {
    await tutor.goto('/tutor/earnings/payout')
    await expect(tutor.getByLabel('How much (USD)')).toHaveValue('80.00', { timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  await tutor.getByRole('button', { name: 'Check the payout' }).click()
  await tutor.getByRole('button', { name: 'Request $80.00' }).click()
  await expect(tutor.getByText('Your payout is requested.', { exact: false })).toBeVisible()
  const payout = () =>
    row<Payout>('select id, state, expected_at from payouts where tutor_id = $1', [teacher.tutorId])
  await expect.poll(async () => (await payout()).state, { message: 'sent', timeout: 60_000 }).toBe('sent')
  const { expected_at: expectedAt } = await payout()
  await moveClockTo(new Date((expectedAt as Date).getTime() + 60_000))
  await deliveredMail(teacher.email, 'payoutFailed')
  await tutor.goto('/tutor/earnings')
  await expect(tutor.getByText('Came back', { exact: true })).toBeVisible()
  await expect(tutor.getByText('The bank says the account is closed.', { exact: false })).toBeVisible()
  await expect(tutor.getByRole('link', { name: 'Request payout' })).toBeVisible()
})
