import { confirmedLesson, expectStates, freeTime, ledgerOf } from './support/bookings'
import { api, callApi } from './support/callApi'
import { row, rows } from './support/database'
import { logInAtAdmin } from './support/logInAtAdmin'
import { deliveredMail } from './support/mailbox'
import { payAtSimulator } from './support/payAtSimulator'
import { type Account, demoAccount, registered, tokenOf } from './support/people'
import { approvedTeacher, submittedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'

let teacher: Teacher
let student: Account

test.beforeAll(async () => {
  teacher = await approvedTeacher({ firstName: 'Rosa' })
  student = await registered('student', { firstName: 'Emil', lastName: 'Novak' })
})

test('should let operations approve a tutor, who is then found on the site', async ({ visit }) => {
  const applicant = await submittedTeacher({ firstName: 'Dalisay' })
  const visitor = await visit()
  const ops = await visit()
  await logInAtAdmin(ops, demoAccount('ops'))
  const workload = ops.getByRole('region', { name: 'Today' })
  await workload.getByRole('link', { name: /tutors to approve/ }).click()
  await expect(ops).toHaveURL(/limit=25/) // the list settles its address before it takes clicks
  await ops.getByRole('link', { name: applicant.displayName }).click()
  await expect(ops).toHaveURL(new RegExp(`/admin/collections/tutor-profiles/${applicant.tutorId}`))
  await ops.getByRole('button', { name: 'Approve' }).click()
  const dialog = ops.getByRole('dialog', { name: 'Approve this tutor?' })
  await dialog.getByRole('button', { name: 'Approve' }).click()
  await expect(ops.getByText('The tutor is on the site now and was told by mail.')).toBeVisible()

  await deliveredMail(applicant.email, 'tutorApproved')
  await visitor.goto(`/tutors/${applicant.slug}`)
  await expect(visitor.getByRole('heading', { level: 1, name: applicant.displayName })).toBeVisible()
  // The worker brings the search in line a moment later; somebody who looks again finds the tutor.
  await expect(async () => {
    await visitor.goto(`/tutors?q=${encodeURIComponent(applicant.displayName)}`)
    await expect(visitor.getByRole('link', { name: applicant.displayName, exact: true })).toBeVisible({
      timeout: 1000,
    })
  }).toPass({ timeout: 20_000 })
  expect(await auditOf(applicant.tutorId)).toEqual([
    { actor: 'ops@demo.edustream.test', action: 'approveTutor', reason: null },
  ])
})

test('should let operations cancel a booking with a reason, and see its history and money', async ({
  visit,
}) => {
  const bookingId = await confirmedLesson(student, teacher, await freeTime(teacher, 30))
  const ops = await visit()
  await logInAtAdmin(ops, demoAccount('ops'))
  const { reference } = await row<{ reference: string }>('select reference from bookings where id = $1', [
    bookingId,
  ])
  await ops.goto(`/admin/collections/bookings?search=${reference}`)
  await expect(ops).toHaveURL(/limit=25/)
  await ops.getByRole('link', { name: reference }).click()
  const overview = ops.getByRole('region', { name: 'Booking at a glance' })
  await expect(overview).toContainText(`Emil N. with ${teacher.displayName}`)
  await expect(overview).toContainText('$20.00 after $5.00 commission')
  await expect(overview).toContainText('$25.00 back by the policy')
  await ops.getByRole('button', { name: 'Cancel booking' }).click()
  const dialog = ops.getByRole('dialog', { name: 'Cancel this booking?' })
  await dialog.getByLabel('Reason').fill('The tutor called in sick.')
  await dialog.getByRole('button', { name: 'Cancel booking' }).click()
  await expect(ops.getByText('The booking is cancelled. Student and tutor were told by mail.')).toBeVisible()

  await expectStates(bookingId, 'CANCELLED', 'VOIDED')
  expect(await ledgerOf(bookingId)).toEqual({})
  await deliveredMail(student.email, 'bookingCancelled')
  await deliveredMail(teacher.email, 'bookingCancelled')
  const [move] = await rows(
    `select h."to", h.actor_kind, h.reason, u.email from booking_history h join users u on u.id = h.actor_id
     where h.booking_id = $1 and h.action = 'cancel'`,
    [bookingId],
  )
  expect(move).toEqual({
    to: 'CANCELLED',
    actor_kind: 'ops',
    reason: 'The tutor called in sick.',
    email: 'ops@demo.edustream.test',
  })
  expect(await auditOf(bookingId)).toEqual([
    { actor: 'ops@demo.edustream.test', action: 'booking.cancel', reason: 'The tutor called in sick.' },
  ])
  await ops.goto(`/admin/collections/audit-log`)
  await expect(ops.getByText('The tutor called in sick.').first()).toBeVisible()
  await ops.goto(`/admin/collections/booking-history?where[booking][equals]=${bookingId}`)
  await expect(ops.getByText('cancelled', { exact: true }).first()).toBeVisible()
})

test('should show the content team pages and no people', async ({ visit }) => {
  const page = await visit()
  const content = demoAccount('content')
  await logInAtAdmin(page, content)
  await expect(page.getByRole('link', { name: /^Pages/ }).first()).toBeVisible()
  for (const people of ['Users', 'Student Profiles', 'Bookings', 'Payments', 'Messages'])
    await expect(page.getByRole('link', { name: new RegExp(`^${people}`) })).toHaveCount(0)
  await page.goto('/admin/collections/pages')
  await expect(page.getByRole('heading', { name: 'Pages' })).toBeVisible()
  const token = await tokenOf(content)
  for (const people of ['bookings', 'payments', 'messages']) {
    const { body } = await callApi('GET', `/cms/${people}`, { token })
    expect((body as { docs?: unknown[] }).docs ?? [], people).toEqual([])
  }
})

test('should keep students out of the admin', async ({ visit }) => {
  const page = await visit({ as: student })
  await page.goto('/admin')
  await expect(page.getByRole('region', { name: 'Today' })).toHaveCount(0)
  await expect(
    page.getByRole('link', { name: /^Bookings/ }).and(page.locator('[href*="/admin"]')),
  ).toHaveCount(0)
  const { status } = await callApi('POST', `/admin/tutors/${teacher.tutorId}/pause`, {
    token: await tokenOf(student),
    body: { reason: 'because' },
  })
  expect(status).toBe(403)
})

function auditOf(targetId: string) {
  return rows(
    'select u.email as actor, a.action, a.reason from audit_log a join users u on u.id = a.actor_id where a.target_id = $1',
    [targetId],
  )
}

test('should let finance give money of a wallet back to its card', async ({ visit }) => {
  const payer = await registered('student', { firstName: 'Wim' })
  const { paymentId, url } = await api<{ paymentId: string; url: string }>('POST', '/payments/wallet/topup', {
    token: await tokenOf(payer),
    body: { amount: 5000, currency: 'USD' },
  })
  await payAtSimulator(url)
  await expect
    .poll(() => rows('select state from payments where id = $1', [paymentId]), { timeout: 60_000 })
    .toEqual([{ state: 'CAPTURED' }])
  const finance = await visit()
  await logInAtAdmin(finance, demoAccount('finance'))
  await finance.goto(`/admin/collections/payments/${paymentId}`)
  await finance.getByRole('button', { name: 'Refund to card' }).click()
  const dialog = finance.getByRole('dialog', { name: 'Give money of the wallet back?' })
  await dialog.getByLabel('Refund now in USD, up to $50.00').fill('20.00')
  await dialog.getByLabel('Reason').fill('Put in twice by mistake.')
  await dialog.getByRole('button', { name: 'Refund to card' }).click()
  await expect(
    finance.getByText('The money has left the wallet and is on its way to the card.'),
  ).toBeVisible()
  expect((await deliveredMail(payer.email, 'topUpRefunded')).text).toContain('$20.00')
  const refunds = await rows(
    'select card_amount::int card, state, reason from refunds where payment_id = $1',
    [paymentId],
  )
  expect(refunds).toEqual([{ card: 2000, state: 'succeeded', reason: 'Put in twice by mistake.' }])
})
