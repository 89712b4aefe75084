import { confirmedLesson, expectStates, freeTime } from './support/bookings'
import { api } from './support/callApi'
import { moveClockTo } from './support/clock'
import { rows } from './support/database'
import { logInAtAdmin } from './support/logInAtAdmin'
import { deliveredMail } from './support/mailbox'
import { demoAccount, registered, tokenOf } from './support/people'
import { strikeOf, struckFor } from './support/strikes'
import { approvedTeacher } from './support/teachers'
import { expect, test } from './support/test'

const HOUR = 3_600_000
const WHY = 'The power was out in my whole street, and I wrote to the student at once.'

test('should warn a tutor before a late cancellation, take their appeal and show it lifted', async ({
  visit,
}) => {
  const teacher = await approvedTeacher({ firstName: 'Ligaya' })
  const student = await registered('student', { firstName: 'Emil', timezone: 'Europe/Berlin' })
  const start = await freeTime(teacher, 30)
  const bookingId = await confirmedLesson(student, teacher, start)
  const tutor = await visit({ as: teacher })
  await tutor.goto(`/bookings/${bookingId}`)
  await tutor.getByRole('button', { name: 'Cancel lesson' }).click()
  const early = tutor.getByRole('dialog', { name: 'Cancel this lesson?' })
  await expect(early.getByRole('button', { name: 'Cancel the lesson' })).toBeVisible()
  await expect(early.getByText('This will count as a strike')).toHaveCount(0)

  await moveClockTo(new Date(start.getTime() - 20 * HOUR))
  await tutor.goto(`/bookings/${bookingId}`)
  await tutor.getByRole('button', { name: 'Cancel lesson' }).click()
  const late = tutor.getByRole('dialog', { name: 'Cancel this lesson?' })
  await expect(late.getByText('This will count as a strike')).toBeVisible()
  await expect(late.getByText('You have none that counts now.')).toBeVisible()
  await late.getByLabel('Reason').fill('My street has no power.')
  await late.getByRole('button', { name: 'Cancel the lesson' }).click()
  await expect(tutor.getByText('The lesson is cancelled.', { exact: false })).toBeVisible()
  await expectStates(bookingId, 'CANCELLED', 'VOIDED')
  const strikeId = await strikeOf(bookingId)
  await deliveredMail(teacher.email, 'strikeGiven')

  await tutor.goto(`/bookings/${bookingId}`)
  await expect(tutor.getByText('This counts as a strike.')).toBeVisible()
  await tutor.getByRole('link', { name: 'See your strikes' }).click()
  await expect(tutor.getByRole('heading', { level: 1, name: 'Strikes' })).toBeVisible()
  await expect(tutor.getByText('1 of 3 strikes count now')).toBeVisible()
  await expect(tutor.getByText('Active', { exact: true })).toBeVisible()
  await tutor.getByRole('link', { name: 'Appeal this strike' }).click()
  await expect(tutor.getByRole('heading', { level: 1, name: 'Appeal this strike?' })).toBeVisible()
  await tutor.getByLabel('What happened').fill('Not my fault.')
  await tutor.getByRole('button', { name: 'Send the appeal' }).click()
  await expect(
    tutor.getByRole('alert').getByText('Tell us a little more: at least 20 characters.'),
  ).toBeVisible()
  await tutor.getByLabel('What happened').fill(WHY)
  await tutor.getByRole('button', { name: 'Send the appeal' }).click()
  await expect(tutor.getByText('We got your appeal.', { exact: false })).toBeVisible()
  await expect(tutor.getByText('Appealed', { exact: true })).toBeVisible()
  await expect(tutor.getByText('1 of 3 strikes count now')).toBeVisible()
  await deliveredMail(teacher.email, 'strikeAppealed')

  const ops = await visit()
  await logInAtAdmin(ops, demoAccount('ops'))
  await ops
    .getByRole('region', { name: 'Today' })
    .getByRole('link', { name: /appeals against strikes/ })
    .click()
  await expect(ops).toHaveURL(/limit=25/)
  await ops.getByRole('link', { name: teacher.displayName }).click()
  const overview = ops.getByRole('region', { name: 'Strike at a glance' })
  await expect(overview).toContainText(`Music with Emil`)
  await expect(overview).toContainText('My street has no power.')
  await expect(overview).toContainText('1 (3 pause new students)')
  await expect(ops.getByRole('button', { name: 'Uphold' })).toBeVisible()
  await ops.getByRole('button', { name: 'Lift strike' }).click()
  const dialog = ops.getByRole('dialog', { name: 'Lift this strike?' })
  await dialog.getByLabel('Reason').fill('The power company confirmed it.')
  await dialog.getByRole('button', { name: 'Lift strike' }).click()
  await expect(ops.getByText('The strike is lifted. The tutor was told by mail.')).toBeVisible()

  await deliveredMail(teacher.email, 'strikeDecided')
  await tutor.goto('/tutor/strikes')
  await expect(tutor.getByText('No strike counts now')).toBeVisible()
  await expect(tutor.getByText('Lifted', { exact: true })).toBeVisible()
  await expect(tutor.getByText('The power company confirmed it.')).toBeVisible()
  await expect(tutor.getByRole('link', { name: 'Appeal this strike' })).toHaveCount(0)
  expect(
    await rows(
      `select k.state, a.action, a.reason, u.email from tutor_strikes k join audit_log a on a.target_id = k.id::text
       join users u on u.id = a.actor_id where k.id = $1`,
      [strikeId],
    ),
  ).toEqual([
    {
      state: 'revoked',
      action: 'liftStrike',
      reason: 'The power company confirmed it.',
      email: 'ops@demo.edustream.test',
    },
  ])
})

test('should pause new students at the third strike, say so, and open again when one is lifted', async ({
  visit,
}) => {
  const teacher = await approvedTeacher({ firstName: 'Corazon' })
  const tutor = await visit({ as: teacher })
  const visitor = await visit()
  await struckFor(teacher)
  await tutor.goto('/tutor/dashboard')
  await expect(tutor.getByRole('heading', { name: 'Waiting for your answer' })).toBeVisible()
  await expect(tutor.getByRole('link', { name: 'See your strikes' })).toHaveCount(0)
  await struckFor(teacher)
  await tutor.goto('/tutor/dashboard')
  await expect(tutor.getByText('One more strike pauses new students')).toBeVisible()
  await visitor.goto(`/tutors/${teacher.slug}`)
  const book = visitor.getByRole('link', { name: 'See free times' }).first()
  await expect(book).toBeVisible()

  const { strikeId } = await struckFor(teacher)
  await deliveredMail(teacher.email, 'studentsPaused')
  await tutor.goto('/tutor/dashboard')
  await expect(tutor.getByText('New students are paused', { exact: true })).toBeVisible()
  await tutor.getByRole('link', { name: 'See your strikes' }).click()
  await expect(tutor.getByText(/^New students cannot book you until /)).toBeVisible()
  await visitor.goto(`/tutors/${teacher.slug}`)
  await expect(visitor.getByRole('heading', { level: 1, name: teacher.displayName })).toBeVisible()
  await expect(book).toHaveCount(0)
  await visitor.goto(`/tutors?q=${encodeURIComponent(teacher.displayName)}`)
  await expect(visitor.getByRole('link', { name: teacher.displayName, exact: true })).toHaveCount(0)

  await api('POST', `/admin/strikes/${strikeId}/decide`, {
    token: await tokenOf(demoAccount('ops')),
    body: { decision: 'lift', reason: 'The student had asked for it.' },
  })
  await visitor.goto(`/tutors/${teacher.slug}`)
  await expect(book).toBeVisible()
  await tutor.goto('/tutor/strikes')
  await expect(tutor.getByText('2 of 3 strikes count now')).toBeVisible()
})
