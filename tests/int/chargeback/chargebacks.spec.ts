import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addHours, addMinutes } from '@/domain/time/instants'
import { sweepChargebacks } from '@/operations/chargeback/sweepChargebacks'
import { syncChargeback } from '@/operations/chargeback/syncChargeback'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { refundPayment } from '@/operations/payment/refundPayment'
import { releaseEarnings } from '@/operations/payment/releaseEarnings'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { database } from '@/services/database/tx'
import type { Person } from '../support/createPerson'
import { givenLesson } from '../support/givenLesson'
import { type Lessons, startLessons } from '../support/lessons'

const DISPUTED = '4000000000000259'
const INQUIRY = '4000000000001976'

let lessons: Lessons
let support: Person
let finance: Person
let ops: Person

beforeAll(async () => {
  lessons = await startLessons()
  const { app } = lessons
  support = await app.createPerson({ roles: ['support'] })
  finance = await app.createPerson({ roles: ['finance'] })
  ops = await app.createPerson({ roles: ['ops'] })
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

type Row = { id: string; disputeId: string; state: string; amount: number; fee: number; submittedAt: unknown }

/** Looks for lost chargebacks as the hourly job does, and brings each in step. */
async function sweep(): Promise<void> {
  await sweepChargebacks({ payload: lessons.app.payload, now: await lessons.app.now() })
  await lessons.drain()
}

async function chargebackOf(bookingId: string): Promise<Row> {
  const [row] = await lessons.app.rows<Row>(sql`
    select id, dispute_id "disputeId", state, amount::int, fee_amount::int fee, submitted_at "submittedAt"
    from chargebacks where booking_id = ${bookingId}`)
  return row as Row
}

async function sync(disputeId: string): Promise<void> {
  await syncChargeback({ payload: lessons.app.payload, disputeId, now: await lessons.app.now() })
}

async function call(who: Person | null, path: string, body?: unknown) {
  const token = who ? await lessons.tokenOf(who) : undefined
  return lessons.app.api(body === undefined ? 'GET' : 'POST', path, {
    token,
    ...(body !== undefined && { body }),
  })
}

/** A lesson that was given and whose payer has gone to the bank. */
async function charged(card = DISPUTED, days = 2): Promise<{ id: string } & Row & { bookingId: string }> {
  const bookingId = await givenLesson(lessons, days, { card })
  await sweep()
  return { ...(await chargebackOf(bookingId)), bookingId }
}

const windowOver = async () => lessons.passTo(addHours(await lessons.app.now(), 49))

describe('a chargeback of a lesson that was given', () => {
  it('should freeze the earnings, and give them to the tutor when it is won', async () => {
    const { bookingId, disputeId, ...row } = await charged()
    expect(row).toMatchObject({ state: 'needsResponse', amount: 2500, fee: 1500 })
    expect(await lessons.states(bookingId)).toMatchObject({ dispute_state: 'UNDER_REVIEW' })
    const frozen = {
      disputedFunds: 2500,
      processorClearing: 0,
      escrow: 0,
      tutorPending: -2000,
      commission: -500,
    }
    expect(await lessons.ledger(bookingId)).toEqual(frozen)
    await windowOver()
    await releaseEarnings({ payload: lessons.app.payload, bookingId, now: await lessons.app.now() })
    expect(await lessons.ledger(bookingId)).toEqual(frozen)
    await lessons.simulator.tell(`disputes/${disputeId}/win`)
    for (let times = 0; times < 5; times += 1) await sync(disputeId)
    await lessons.drain()
    expect(await chargebackOf(bookingId)).toMatchObject({ state: 'won' })
    expect(await lessons.states(bookingId)).toMatchObject({
      dispute_state: 'NONE',
      payment_state: 'CAPTURED',
    })
    expect(await lessons.ledger(bookingId)).toEqual({
      disputedFunds: 0,
      processorClearing: 2500,
      escrow: 0,
      tutorPending: 0,
      tutorAvailable: -2000,
      commission: -500,
    })
  })

  it('should be the marketplace’s loss when it is lost, and the tutor keeps what they earned', async () => {
    const { bookingId, disputeId } = await charged()
    await lessons.simulator.tell(`disputes/${disputeId}/lose`)
    await Promise.all([sync(disputeId), sync(disputeId), sync(disputeId)])
    await windowOver()
    expect(await chargebackOf(bookingId)).toMatchObject({ state: 'lost' })
    expect(await lessons.ledger(bookingId)).toEqual({
      disputedFunds: 0,
      processorClearing: 0,
      chargebackLoss: 2500,
      escrow: 0,
      tutorPending: 0,
      tutorAvailable: -2000,
      commission: -500,
    })
  })

  it('should be recorded whole when the first news of it is the last', async () => {
    const bookingId = await givenLesson(lessons, 2, { card: DISPUTED })
    const [payment] = await lessons.app.rows<{ intent: string }>(
      sql`select intent_id intent from payments where booking_id = ${bookingId}`,
    )
    const { json } = await lessons.simulator.raw('GET', `/v1/disputes?payment_intent=${payment?.intent}`)
    const disputeId = (json as { data: { id: string }[] }).data[0]?.id ?? ''
    await lessons.simulator.tell(`disputes/${disputeId}/win`)
    await sync(disputeId)
    expect(await chargebackOf(bookingId)).toMatchObject({ state: 'won' })
    expect(await lessons.states(bookingId)).toMatchObject({ dispute_state: 'NONE' })
    expect(await lessons.ledger(bookingId)).toMatchObject({ disputedFunds: 0, processorClearing: 2500 })
  })

  it('should forbid every refund while the bank decides', async () => {
    const { bookingId, disputeId } = await charged()
    const [payment] = await lessons.app.rows<{ id: string }>(
      sql`select id from payments where booking_id = ${bookingId}`,
    )
    const body = { decision: 'full', reason: 'The student wrote to us as well.' }
    const refused = await call(finance, `/payments/${payment?.id}/refund`, body)
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'PAYMENT_DISPUTED'])
    const decided = await call(ops, `/admin/bookings/${bookingId}/dispute/resolve`, body)
    expect([decided.status, decided.body.errors[0].code]).toEqual([409, 'PAYMENT_DISPUTED'])
    await lessons.simulator.tell(`disputes/${disputeId}/lose`)
    await sync(disputeId)
    // Staff find the tutor at fault: the shares make good the loss, and the payer gets nothing twice.
    expect((await call(finance, `/payments/${payment?.id}/refund`, body)).body).toEqual({ rest: 0 })
    await lessons.drain()
    expect(Object.values(await lessons.ledger(bookingId)).every((sum) => sum === 0)).toBe(true)
    const [refund] = await lessons.app.rows(
      sql`select amount::int, card_amount::int card, chargeback_amount::int chargeback, state from refunds where booking_id = ${bookingId}`,
    )
    expect(refund).toEqual({ amount: 2500, card: 0, chargeback: 2500, state: 'succeeded' })
    expect(await lessons.states(bookingId)).toMatchObject({ payment_state: 'REFUNDED' })
  })

  it('should leave a case of our own to our staff', async () => {
    const bookingId = await givenLesson(lessons, 2, { card: DISPUTED })
    await lessons.act(lessons.student, bookingId, 'dispute', {
      category: 'quality',
      description: 'The sound was gone for half of it.',
    })
    await sweep()
    await call(ops, `/admin/bookings/${bookingId}/dispute/review`, {})
    const { disputeId } = await chargebackOf(bookingId)
    await lessons.simulator.tell(`disputes/${disputeId}/win`)
    await sync(disputeId)
    expect(await lessons.states(bookingId)).toMatchObject({ dispute_state: 'UNDER_REVIEW' })
    const body = { decision: 'none', reason: 'The bank saw it as we do.' }
    expect((await call(ops, `/admin/bookings/${bookingId}/dispute/resolve`, body)).status).toBe(200)
  })
})

describe('a refund that is due when the payer goes to the bank', () => {
  it('should wait for the bank, and go out when it gives the money back', async () => {
    const { bookingId, disputeId } = await cancelledByTutor()
    await lessons.simulator.tell(`disputes/${disputeId}/win`)
    await sync(disputeId)
    await lessons.drain()
    expect(await lessons.states(bookingId)).toMatchObject({ payment_state: 'REFUNDED' })
    expect(await lessons.ledger(bookingId)).toEqual({ disputedFunds: 0, processorClearing: 0, escrow: 0 })
  })

  it('should make good the loss out of escrow when the payer has it from the bank', async () => {
    const { bookingId, disputeId } = await cancelledByTutor()
    await lessons.simulator.tell(`disputes/${disputeId}/lose`)
    await sync(disputeId)
    await lessons.drain()
    expect(await lessons.states(bookingId)).toMatchObject({ payment_state: 'REFUNDED' })
    expect(await lessons.ledger(bookingId)).toEqual({
      disputedFunds: 0,
      processorClearing: 0,
      chargebackLoss: 0,
      escrow: 0,
    })
  })

  it('should answer for what the payer has from the bank beside what went to the wallet', async () => {
    const bookingId = await givenLesson(lessons, 8, { card: DISPUTED })
    await lessons.app.rows(
      sql`update bookings set refund_due_amount = 1000, refund_to = 'wallet' where id = ${bookingId}`,
    )
    const { payload } = lessons.app
    await refundPayment({ payload, bookingId, now: await lessons.app.now() })
    await sweep()
    const { disputeId } = await chargebackOf(bookingId)
    await lessons.simulator.tell(`disputes/${disputeId}/lose`)
    await sync(disputeId)
    await lessons.drain()
    await lessons.app.rows(
      sql`update bookings set refund_due_amount = 2500, refund_to = null where id = ${bookingId}`,
    )
    await refundPayment({ payload, bookingId, now: await lessons.app.now() })
    expect(await lessons.states(bookingId)).toMatchObject({ payment_state: 'REFUNDED' })
    expect(await lessons.ledger(bookingId)).toMatchObject({ studentWallet: -1000, chargebackLoss: 1000 })
  })

  /** Collected early, charged back before anybody knew, and cancelled by the tutor: everything is due, nothing can go. */
  async function cancelledByTutor() {
    const start = await lessons.inDays(9)
    const bookingId = await lessons.place(start, { card: DISPUTED })
    await lessons.act(lessons.tutor, bookingId, 'confirm')
    await lessons.drain()
    await lessons.act(lessons.tutor, bookingId, 'cancel', { reason: 'I am ill.' })
    // The processor refuses, for it knows of the chargeback: that is how we hear of it.
    await lessons.drain()
    const row = await chargebackOf(bookingId)
    expect(row).toMatchObject({ state: 'needsResponse', amount: 2500 })
    await refundPayment({ payload: lessons.app.payload, bookingId, now: await lessons.app.now() })
    expect(await lessons.states(bookingId)).toMatchObject({ payment_state: 'CAPTURED' })
    return { bookingId, disputeId: row.disputeId }
  }
})

describe('an inquiry', () => {
  it('should take nothing and freeze nothing, and do both when it becomes a chargeback', async () => {
    const { bookingId, disputeId, state } = await charged(INQUIRY)
    expect(state).toBe('warning')
    expect(await lessons.states(bookingId)).toMatchObject({ dispute_state: 'NONE' })
    expect(await lessons.ledger(bookingId)).not.toHaveProperty('disputedFunds')
    await lessons.simulator.tell(`disputes/${disputeId}/lose`)
    await sync(disputeId)
    expect(await chargebackOf(bookingId)).toMatchObject({ state: 'needsResponse' })
    expect(await lessons.ledger(bookingId)).toMatchObject({ disputedFunds: 2500 })
    await lessons.simulator.tell(`disputes/${disputeId}/win`)
    await sync(disputeId)
  })
})

describe('the evidence pack (NV15)', () => {
  it('should say who, what, when, who was there, under which policy, and go to the bank once', async () => {
    const { id, bookingId, disputeId } = await charged()
    const [booking] = await lessons.app.rows<{ reference: string; start: string }>(
      sql`select reference, start from bookings where id = ${bookingId}`,
    )
    const { body } = await call(support, `/admin/chargebacks/${id}/evidence`)
    expect(body).toMatchObject({
      disputeId,
      state: 'needsResponse',
      amount: { amount: 2500, currency: 'USD' },
    })
    expect(body.facts.lessons).toHaveLength(1)
    expect(body.fields).toMatchObject({
      customerEmailAddress: lessons.student.email,
      serviceDate: new Date(String(booking?.start)).toISOString().slice(0, 10),
    })
    expect(body.fields.productDescription).toContain(booking?.reference)
    expect(body.fields.accessActivityLog).toMatch(/student on the page of the lesson from .* UTC to .* UTC/)
    expect(body.fields.accessActivityLog).toMatch(/tutor on the page of the lesson from/)
    expect(body.fields.cancellationPolicyDisclosure).toContain('cancellation policy 2026-11')
    expect(body.fields.uncategorizedText).toContain('confirm by tutor')
    const send = (who: Person | null) =>
      call(who, `/admin/chargebacks/${id}/submit`, { words: 'Both were there.' })
    expect((await send(null)).status).toBe(401)
    expect((await send(lessons.student)).status).toBe(403)
    const answers = await Promise.all([send(support), send(finance)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const { json } = await lessons.simulator.raw('GET', `/v1/disputes/${disputeId}`)
    expect(json).toMatchObject({ status: 'under_review', evidence_details: { submission_count: 1 } })
    const stored = json as { evidence: { uncategorized_text: string; customer_email_address: string } }
    expect(stored.evidence.uncategorized_text).toMatch(/^Both were there\./)
    expect(stored.evidence.customer_email_address).toBe(lessons.student.email)
    expect(await chargebackOf(bookingId)).toMatchObject({ state: 'underReview' })
    expect((await chargebackOf(bookingId)).submittedAt).not.toBeNull()
    const audit = await lessons.app.rows(sql`select action from audit_log where target_id = ${id}`)
    expect(audit).toEqual([{ action: 'answerChargeback' }])
    expect((await send(support)).body.errors[0].code).toBe('CHARGEBACK_STATE_CHANGED')
  })

  it('should keep what people wrote to each other from finance', async () => {
    const { id } = await charged()
    const pdf = await call(support, `/admin/chargebacks/${id}/evidence/pdf`)
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect((await call(lessons.tutor, `/admin/chargebacks/${id}/evidence/pdf`)).status).toBe(403)
    const own = await call(support, `/admin/chargebacks/${id}/evidence`)
    const theirs = await call(finance, `/admin/chargebacks/${id}/evidence`)
    expect([own.body.facts.messages, theirs.body.facts.messages]).toEqual([[], null])
    expect((await call(lessons.tutor, `/admin/chargebacks/${id}/evidence`)).status).toBe(403)
  })

  it('should go to the bank by itself a day before the deadline, when nobody has sent it', async () => {
    const { bookingId, disputeId } = await charged()
    const { json } = await lessons.simulator.raw('GET', `/v1/disputes/${disputeId}`)
    const dueBy = new Date((json as { evidence_details: { due_by: number } }).evidence_details.due_by * 1000)
    await lessons.app.moveClock(addMinutes(dueBy, -26 * 60))
    await sweep()
    expect(await chargebackOf(bookingId)).toMatchObject({ state: 'needsResponse', submittedAt: null })
    await lessons.app.moveClock(addMinutes(dueBy, -23 * 60))
    await sweep()
    expect(await chargebackOf(bookingId)).toMatchObject({ state: 'underReview' })
    const [by] = await lessons.app.rows(
      sql`select submitted_by_id is null "byItself" from chargebacks where booking_id = ${bookingId}`,
    )
    expect(by).toEqual({ byItself: true })
  })
})

describe('a chargeback of money for the wallet', () => {
  it('should take what is left of it there, and no more', async () => {
    const { app, simulator } = lessons
    const person = await app.createPerson()
    const token = await lessons.tokenOf(person)
    const answer = await app.api('POST', '/payments/wallet/topup', {
      token,
      body: { amount: 4000, currency: 'USD' },
    })
    const paymentId = answer.body.paymentId as string
    await simulator.pay(String(new URL(answer.body.url).pathname.split('/').pop()), DISPUTED)
    await syncPurchase({ payload: app.payload, paymentId, now: await app.now() })
    const body = {
      tutorId: lessons.tutor.tutorId,
      start: await lessons.inDays(4),
      durationMinutes: 60,
      subjectId: lessons.tutor.subjectId,
      useWallet: true,
    }
    expect((await app.api('POST', '/bookings', { token, body })).status).toBe(201)
    await sweep()
    const [row] = await app.rows<{ disputeId: string }>(
      sql`select dispute_id "disputeId" from chargebacks where payment_id = ${paymentId}`,
    )
    await simulator.tell(`disputes/${row?.disputeId}/lose`)
    for (let times = 0; times < 3; times += 1) await sync(String(row?.disputeId))
    const wallet = await app.api('GET', '/payments/wallet', { token: await lessons.tokenOf(person) })
    expect(wallet.body.cash).toEqual({ amount: 0, currency: 'USD' })
    const lines = await app.rows(sql`
      select l.account, sum(l.amount)::int sum from ledger_lines l join ledger_entries e on e.id = l.entry_id
      where e.cause_key like ${`chargeback:${row?.disputeId}:%`} group by l.account order by l.account`)
    expect(lines).toEqual([
      { account: 'chargebackLoss', sum: 2500 },
      { account: 'disputedFunds', sum: 0 },
      { account: 'processorClearing', sum: -4000 },
      { account: 'studentWallet', sum: 1500 },
    ])
  })
})
