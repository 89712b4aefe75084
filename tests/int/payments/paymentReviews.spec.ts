import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addHours } from '@/domain/time/instants'
import { getWorkload } from '@/operations/health/queries/getWorkload'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { database } from '@/services/database/tx'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
let dear: TestTutor
let ops: Person
let finance: Person
let hours = 0

beforeAll(async () => {
  lessons = await startLessons()
  dear = await createTutor(lessons.app, { hourlyRate: 60_000 })
  ops = await lessons.app.createPerson({ roles: ['ops'] })
  finance = await lessons.app.createPerson({ roles: ['finance'] })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

/** A lesson of 600 dollars, nine days ahead: its money is due as soon as the tutor confirms. */
async function placed(person: Person): Promise<{ id: string; reviewId: string }> {
  hours += 2
  const start = addHours(await lessons.inDays(9), hours)
  const { status, body } = await lessons.app.api('POST', '/bookings', {
    token: await lessons.tokenOf(person),
    body: { tutorId: dear.tutorId, start, durationMinutes: 60, subjectId: dear.subjectId },
  })
  expect(status).toBe(201)
  await lessons.pay(body.booking.id)
  const [review] = await lessons.app.rows<{ id: string }>(
    sql`select id from payment_reviews where booking_id = ${body.booking.id} and state = 'open'`,
  )
  return { id: body.booking.id, reviewId: String(review?.id) }
}

const decide = async (who: Person, reviewId: string, decision: string, reason = 'Called the bank.') =>
  lessons.app.api('POST', `/admin/payment-reviews/${reviewId}/decide`, {
    token: await lessons.tokenOf(who),
    body: { decision, reason },
  })

const reviewOf = async (id: string) =>
  (
    await lessons.app.rows(
      sql`select state, reasons, decision, decided_by_id from payment_reviews where booking_id = ${id}`,
    )
  )[0]

describe('payments that staff look at (J13, decision 020)', () => {
  it('should leave an ordinary lesson alone', async () => {
    const id = await lessons.place(await lessons.inDays(4))
    expect(await reviewOf(id)).toBeUndefined()
  })

  it('should place the lesson, keep its money uncollected until it is approved, and then collect it', async () => {
    const person = await lessons.app.createPerson()
    const { id, reviewId } = await placed(person)
    expect(await reviewOf(id)).toMatchObject({
      state: 'open',
      reasons: 'large_amount, first_payment_large, first_lesson_new_tutor',
    })
    const { payload } = lessons.app
    const tiles = await getWorkload({ payload, roles: ['finance'], now: await lessons.app.now() })
    expect(tiles).toContainEqual(expect.objectContaining({ label: 'payments to review', count: 1 }))
    await lessons.act(dear, id, 'confirm')
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({
      session_state: 'CONFIRMED',
      payment_state: 'AUTHORIZED',
    })
    expect((await decide(finance, reviewId, 'approve')).body).toEqual({ id: reviewId, status: 'approved' })
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'CAPTURED' })
    expect(await reviewOf(id)).toMatchObject({
      state: 'approved',
      decision: 'Called the bank.',
      decided_by_id: finance.id,
    })
    const audit = await lessons.app.rows(
      sql`select actor_id, action, reason from audit_log where target_id = ${reviewId}`,
    )
    expect(audit).toEqual([{ actor_id: finance.id, action: 'approvePayment', reason: 'Called the bank.' }])
  })

  it('should cancel a refused one, let go of everything, and tell the student without the reason', async () => {
    const person = await lessons.app.createPerson()
    const { id, reviewId } = await placed(person)
    await lessons.act(dear, id, 'confirm')
    expect((await decide(ops, reviewId, 'refuse', 'Stolen card, says the bank.')).status).toBe(200)
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ session_state: 'CANCELLED', payment_state: 'VOIDED' })
    const mails = await lessons.app.rows<{ text: string }>(
      sql`select text from mail_messages where user_id = ${person.id} and template = 'bookingCancelled'`,
    )
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain('could not accept the payment')
    expect(mails[0]?.text).not.toContain('Stolen')
    expect(await lessons.ledger(id)).toEqual({})
  })

  it('should refuse whoever may not decide, and decisions without a reason', async () => {
    const { id, reviewId } = await placed(await lessons.app.createPerson())
    const support = await lessons.app.createPerson({ roles: ['support'] })
    for (const who of [lessons.student, dear, support])
      expect((await decide(who, reviewId, 'approve')).status).toBe(403)
    expect((await lessons.app.api('POST', `/admin/payment-reviews/${reviewId}/decide`, {})).status).toBe(401)
    expect((await decide(ops, reviewId, 'approve', '  ')).status).toBe(400)
    expect((await decide(ops, reviewId, 'release')).status).toBe(400)
    expect((await decide(ops, id, 'approve')).status).toBe(404)
    expect(await reviewOf(id)).toMatchObject({ state: 'open', decided_by_id: null })
  })

  it('should not let anyone decide about their own payment', async () => {
    const both = await lessons.app.createPerson({ roles: ['student', 'ops'] })
    const { reviewId } = await placed(both)
    expect((await decide(both, reviewId, 'approve')).status).toBe(403)
  })

  it('should take one decision, when two come at once and when one comes twice', async () => {
    const { id, reviewId } = await placed(await lessons.app.createPerson())
    const answers = await Promise.all([decide(ops, reviewId, 'approve'), decide(finance, reviewId, 'refuse')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await decide(ops, reviewId, 'approve')).status).toBe(409)
    await lessons.drain()
    const { state } = (await reviewOf(id)) as { state: string }
    expect((await lessons.states(id)).session_state).toBe(state === 'approved' ? 'REQUESTED' : 'CANCELLED')
    const audit = await lessons.app.rows(sql`select 1 from audit_log where target_id = ${reviewId}`)
    expect(audit).toHaveLength(1)
  })

  it('should go on by itself after 24 hours, and close what has come to nothing', async () => {
    const { payload } = lessons.app
    const late = await placed(await lessons.app.createPerson())
    const gone = await placed(await lessons.app.createPerson())
    await lessons.act(dear, late.id, 'confirm')
    await lessons.act(dear, gone.id, 'decline', { reason: 'Away' })
    await lessons.drain()
    expect(await lessons.states(gone.id)).toMatchObject({ payment_state: 'VOIDED' })
    await lessons.passTo(addHours(await lessons.app.now(), 23))
    await recoverPayments({ payload, now: await lessons.app.now() })
    await lessons.drain()
    expect(await reviewOf(gone.id)).toMatchObject({ state: 'approved', decision: 'The payment is over.' })
    expect(await reviewOf(late.id)).toMatchObject({ state: 'open' })
    expect(await lessons.states(late.id)).toMatchObject({ payment_state: 'AUTHORIZED' })
    await lessons.passTo(addHours(await lessons.app.now(), 2))
    await recoverPayments({ payload, now: await lessons.app.now() })
    await lessons.drain()
    expect(await reviewOf(late.id)).toMatchObject({ state: 'approved', decided_by_id: null })
    expect(await lessons.states(late.id)).toMatchObject({ payment_state: 'CAPTURED' })
  })
})
