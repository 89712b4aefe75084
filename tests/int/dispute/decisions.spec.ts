import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, addHours } from '@/domain/time/instants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { refundPayment } from '@/operations/payment/refundPayment'
import { requestPayout } from '@/operations/payout/requestPayout'
import { database } from '@/services/database/tx'
import { viewerOf } from '../pages/viewerOf'
import type { Person } from '../support/createPerson'
import { givenLesson } from '../support/givenLesson'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
let ops: Person
let finance: Person

const WHY = 'The room shows that half of it was lost.'
const REPORT = { category: 'quality', description: 'The sound was gone for half of the lesson.' }

beforeAll(async () => {
  lessons = await startLessons()
  ops = await lessons.app.createPerson({ roles: ['ops'] })
  finance = await lessons.app.createPerson({ roles: ['finance'] })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

async function call(who: Person | null, path: string, body: unknown, method: 'GET' | 'POST' = 'POST') {
  const token = who ? await lessons.tokenOf(who) : undefined
  return lessons.app.api(method, path, { token, ...(method === 'POST' && { body }) })
}
const resolve = (id: string, body: Record<string, unknown>, who: Person | null = ops) =>
  call(who, `/admin/bookings/${id}/dispute/resolve`, { reason: WHY, ...body })

async function reported(days = 2): Promise<string> {
  const id = await givenLesson(lessons, days)
  expect((await lessons.act(lessons.student, id, 'dispute', REPORT)).status).toBe(201)
  return id
}

async function paymentOf(bookingId: string): Promise<string> {
  const [row] = await lessons.app.rows<{ id: string }>(
    sql`select id from payments where booking_id = ${bookingId}`,
  )
  return String(row?.id)
}
const refund = async (id: string, body: Record<string, unknown>, who: Person | null = finance) =>
  call(who, `/payments/${await paymentOf(id)}/refund`, { reason: WHY, ...body })

const auditOf = (targetId: string) =>
  lessons.app.rows(
    sql`select action, actor_id actor, reason from audit_log where target_id = ${targetId} order by at`,
  )

/** The cases of that state, as staff find them in the list. */
async function casesOf(state: string): Promise<string[]> {
  const { docs } = await lessons.app.payload.find({
    collection: 'disputes',
    where: { state: { equals: state } },
    select: { booking: true, state: true },
    depth: 0,
    user: viewerOf(ops).user,
    overrideAccess: false,
  })
  expect(docs.every((doc) => doc.state === state)).toBe(true)
  return docs.map(({ booking }) => String(booking))
}

const releaseTime = async () => lessons.passTo(addHours(await lessons.app.now(), 49))

describe('a decision about a reported problem', () => {
  it('should give a part back at the frozen rate, leave the rest to the tutor and release it', async () => {
    const id = await reported()
    const preview = await call(ops, `/admin/bookings/${id}/dispute/preview?refundAmount=1000`, null, 'GET')
    expect(preview.body).toEqual({
      student: { amount: 1000, currency: 'USD' },
      fromTutor: { amount: 800, currency: 'USD' },
      tutorKeeps: { amount: 1200, currency: 'USD' },
      fromCommission: { amount: 200, currency: 'USD' },
      fromServiceFee: { amount: 0, currency: 'USD' },
      guarantee: { amount: 0, currency: 'USD' },
      paidOut: { amount: 0, currency: 'USD' },
    })
    const answer = await resolve(id, { decision: 'partial', refundAmount: 1000 })
    expect(answer.status).toBe(200)
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({
      dispute_state: 'RESOLVED_PARTIAL',
      payment_state: 'PARTIALLY_REFUNDED',
    })
    expect(await lessons.ledger(id)).toEqual({
      processorClearing: 1500,
      escrow: 0,
      tutorPending: -1200,
      commission: -300,
    })
    expect(await auditOf(id)).toEqual([{ action: 'booking.resolvePartial', actor: ops.id, reason: WHY }])
    const earned = await call(lessons.tutor, `/bookings/${id}`, null, 'GET')
    expect(earned.body).toMatchObject({ tutorNet: { amount: 1200 }, commission: { amount: 300 } })
    await releaseTime()
    expect(await lessons.ledger(id)).toMatchObject({ tutorPending: 0, tutorAvailable: -1200 })
  })

  it('should give everything back, or nothing and release the earnings', async () => {
    const full = await reported()
    expect((await resolve(full, { decision: 'full' })).status).toBe(200)
    await lessons.drain()
    expect(await lessons.states(full)).toMatchObject({
      dispute_state: 'RESOLVED_REFUNDED',
      payment_state: 'REFUNDED',
    })
    expect(Object.values(await lessons.ledger(full)).every((sum) => sum === 0)).toBe(true)
    const none = await reported()
    expect((await resolve(none, { decision: 'none' })).status).toBe(200)
    expect(await casesOf('RESOLVED_REFUNDED')).toContain(full)
    expect(await casesOf('RESOLVED_UPHELD')).toContain(none)
    expect(await casesOf('OPEN')).not.toContain(full)
    await releaseTime()
    expect(await lessons.states(none)).toMatchObject({
      dispute_state: 'RESOLVED_UPHELD',
      payment_state: 'CAPTURED',
    })
    expect(await lessons.ledger(none)).toMatchObject({ tutorPending: 0, tutorAvailable: -2000 })
  })

  it('should name only the person staff give a case to among its changes, not its state', async () => {
    const bookingId = await reported()
    const { payload } = lessons.app
    const where = { booking: { equals: bookingId } }
    const [it] = (await payload.find({ collection: 'disputes', where, overrideAccess: true })).docs
    const id = String(it?.id)
    const { user } = viewerOf(ops)
    await payload.update({
      collection: 'disputes',
      id,
      data: { assignee: ops.id, state: 'RESOLVED_UPHELD' },
      user,
      overrideAccess: false,
    })
    const changes = await lessons.app.rows<{ changes: Record<string, unknown> }>(
      sql`select changes from audit_log where target_id = ${id}`,
    )
    expect(changes.map((entry) => Object.keys(entry.changes))).toEqual([['assignee']])
    expect(await lessons.states(bookingId)).toMatchObject({ dispute_state: 'OPEN' })
  })

  it('should leave the tutor everything also when it is decided and given back before the lesson is settled', async () => {
    const start = await lessons.inDays(9)
    const id = await lessons.place(start)
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.drain()
    await lessons.passTo(addHours(start, 0.2))
    await lessons.act(lessons.student, id, 'attend')
    await lessons.act(lessons.tutor, id, 'attend')
    expect((await lessons.act(lessons.tutor, id, 'end')).status).toBe(200)
    expect((await lessons.act(lessons.student, id, 'dispute', REPORT)).status).toBe(201)
    const answer = await resolve(id, { decision: 'full', paidBy: 'marketplace' })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    // The job of the refund comes before the one that divides the money.
    await refundPayment({ payload: lessons.app.payload, bookingId: id, now: await lessons.app.now() })
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'REFUNDED' })
    await recoverPayments({ payload: lessons.app.payload, now: await lessons.app.now(), graceMs: 0 })
    await lessons.drain()
    await releaseTime()
    expect(await lessons.ledger(id)).toMatchObject({
      processorClearing: 0,
      escrow: 0,
      guaranteeCost: 2500,
      tutorPending: 0,
      tutorAvailable: -2000,
    })
  })

  it('should let the marketplace pay all of it and leave the tutor everything (NV20)', async () => {
    const id = await reported()
    const answer = await resolve(id, { decision: 'full', paidBy: 'marketplace' })
    expect(answer.status).toBe(200)
    await releaseTime()
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'REFUNDED' })
    expect(await lessons.ledger(id)).toEqual({
      processorClearing: 0,
      escrow: 0,
      guaranteeCost: 2500,
      tutorPending: 0,
      tutorAvailable: -2000,
      commission: -500,
    })
  })

  it('should freeze the earnings until it is made, and again by an appeal', async () => {
    const id = await reported()
    await releaseTime()
    expect(await lessons.ledger(id)).toMatchObject({ tutorPending: -2000 })
    expect((await resolve(id, { decision: 'none' })).status).toBe(200)
    const appeal = await lessons.act(lessons.student, id, 'appeal', {
      reason: 'Please look at the room again.',
    })
    expect(appeal.status).toBe(200)
    await lessons.drain()
    expect(await lessons.ledger(id)).toMatchObject({ tutorPending: -2000 })
    expect((await resolve(id, { decision: 'partial', refundAmount: 500 })).status).toBe(409)
    expect((await call(ops, `/admin/bookings/${id}/dispute/review`, {})).status).toBe(200)
    expect((await resolve(id, { decision: 'partial', refundAmount: 500 })).status).toBe(200)
    await releaseTime()
    expect(await lessons.ledger(id)).toMatchObject({ tutorPending: 0, tutorAvailable: -1600 })
  })

  it('should be made once when two of staff decide at the same time', async () => {
    const id = await reported()
    const other = await lessons.app.createPerson({ roles: ['ops'] })
    const answers = await Promise.all([
      resolve(id, { decision: 'full' }),
      resolve(id, { decision: 'partial', refundAmount: 700 }, other),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    await lessons.drain()
    const [row] = await lessons.app.rows<{ n: string }>(
      sql`select count(*) n from refunds where booking_id = ${id} and state = 'succeeded'`,
    )
    expect(row?.n).toBe('1')
  })

  it('should be refused without a reason, beyond what was paid, as a part that is none, and to all but operations', async () => {
    const id = await reported()
    const wrong: [Record<string, unknown>, Person | null, number][] = [
      [{ decision: 'full', reason: '' }, ops, 400],
      [{ decision: 'partial' }, ops, 400],
      [{ decision: 'partial', refundAmount: 2500 }, ops, 400],
      [{ decision: 'partial', refundAmount: 12.5 }, ops, 400],
      [{ decision: 'partial', refundAmount: -1 }, ops, 400],
      [{ decision: 'full', paidBy: 'student' }, ops, 400],
      [{ decision: 'full' }, null, 401],
      [{ decision: 'full' }, lessons.student, 403],
      [{ decision: 'full' }, lessons.tutor, 403],
      [{ decision: 'full' }, finance, 403],
    ]
    for (const [body, who, status] of wrong)
      expect((await resolve(id, body, who)).status, JSON.stringify(body)).toBe(status)
    expect(await lessons.states(id)).toMatchObject({ dispute_state: 'OPEN', payment_state: 'CAPTURED' })
    expect(await auditOf(id)).toEqual([])
    await resolve(id, { decision: 'none' })
  })
})

describe('a refund by staff (J05, EX38)', () => {
  it('should come out of what the tutor has available, and never take them below zero after a payout', async () => {
    const person = await lessons.app.createPerson()
    const id = await givenLesson(lessons, 2, { person })
    await releaseTime()
    const available = async () => {
      const [row] = await lessons.app.rows<{ sum: string }>(sql`
        select coalesce(-sum(amount), 0) sum from ledger_lines where account = 'tutorAvailable' and owner = ${lessons.tutor.tutorId}`)
      return Number(row?.sum)
    }
    // Paid out but for 5.00.
    const amount = (await available()) - 500
    const { payload } = lessons.app
    const viewer = viewerOf(lessons.tutor)
    await requestPayout({ payload, viewer, amount, now: await lessons.app.now() })
    await lessons.drain()
    expect(await available()).toBe(500)
    const preview = await call(
      finance,
      `/admin/bookings/${id}/dispute/preview?refundAmount=2500`,
      null,
      'GET',
    )
    expect(preview.body).toMatchObject({ fromTutor: { amount: 500 }, paidOut: { amount: 1500 } })
    expect((await refund(id, { decision: 'full' })).body).toEqual({ rest: 0 })
    await lessons.drain()
    expect(await available()).toBe(0)
    expect(await lessons.ledger(id)).toMatchObject({
      processorClearing: 0,
      tutorAvailable: -1500,
      guaranteeCost: 1500,
      commission: 0,
    })
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'REFUNDED' })
  })

  it('should never go beyond the rest, however many ask at once', async () => {
    const id = await givenLesson(lessons, 2)
    const answers = await Promise.all(
      [900, 900, 900, 900].map((amount) => refund(id, { decision: 'partial', amount })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 422, 422])
    await Promise.all([lessons.drain(), lessons.drain()])
    await lessons.drain()
    const rows = await lessons.app.rows(
      sql`select amount::int, state from refunds where booking_id = ${id} order by created_at`,
    )
    expect(rows.reduce<number>((sum, { amount }) => sum + Number(amount), 0)).toBe(1800)
    expect(await lessons.ledger(id)).toMatchObject({ processorClearing: 700, tutorPending: -560 })
    const seen = await refund(id, { decision: 'partial', amount: 100, seenRest: 2500 })
    expect([seen.status, seen.body.errors[0].code]).toEqual([409, 'PAYMENT_STATE_CHANGED'])
    expect((await refund(id, { decision: 'full', seenRest: 700 })).body).toEqual({ rest: 0 })
    expect((await refund(id, { decision: 'full' })).body.errors[0].code).toBe('REFUND_BEYOND_REST')
    await lessons.drain()
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'REFUNDED' })
  })

  it('should be in the history and told to the student each time, also when one part follows another', async () => {
    const person = await lessons.app.createPerson()
    const id = await givenLesson(lessons, 2, { person })
    for (const amount of [300, 400, 500]) {
      await refund(id, { decision: 'partial', amount })
      await lessons.drain()
    }
    const told = await lessons.app.rows(
      sql`select 1 from notifications where user_id = ${person.id} and template = 'refundSent'`,
    )
    expect(told).toHaveLength(3)
    const history = await lessons.app.rows<{ from: string; to: string }>(sql`
      select "from", "to" from booking_history where booking_id = ${id} and action = 'refundPartly' order by at`)
    expect(history.map(({ from, to }) => [from, to])).toEqual([
      ['CAPTURED', 'PARTIALLY_REFUNDED'],
      ['PARTIALLY_REFUNDED', 'PARTIALLY_REFUNDED'],
      ['PARTIALLY_REFUNDED', 'PARTIALLY_REFUNDED'],
    ])
  })

  it('should write down a decision to give nothing', async () => {
    const id = await givenLesson(lessons, 2)
    expect((await refund(id, { decision: 'none' })).body).toEqual({ rest: 2500 })
    expect(await lessons.drain()).not.toContain('payment.refund')
    expect(await auditOf(await paymentOf(id))).toEqual([
      { action: 'refundPayment', actor: finance.id, reason: WHY },
    ])
  })

  it('should be refused for a lesson to come, an open case, and to people', async () => {
    const coming = await lessons.place(await lessons.inDays(9))
    await lessons.act(lessons.tutor, coming, 'confirm')
    await lessons.drain()
    const early = await refund(coming, { decision: 'full' })
    expect([early.status, early.body.errors[0].code]).toEqual([409, 'REFUND_NOT_POSSIBLE'])
    const id = await reported()
    expect((await refund(id, { decision: 'full' })).body.errors[0].code).toBe('REFUND_NOT_POSSIBLE')
    for (const [who, status] of [
      [null, 401],
      [lessons.student, 403],
      [lessons.tutor, 403],
    ] as const)
      expect((await refund(id, { decision: 'full' }, who)).status).toBe(status)
    const nobody = await call(finance, `/payments/${crypto.randomUUID()}/refund`, {
      decision: 'full',
      reason: WHY,
    })
    expect(nobody.status).toBe(404)
    await resolve(id, { decision: 'none' })
    await lessons.passTo(addDays(await lessons.app.now(), 3))
  })
})
