import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, addHours, addMinutes } from '@/domain/time/instants'
import { recordChargeback } from '@/operations/chargeback/recordChargeback'
import { sweepChargebacks } from '@/operations/chargeback/sweepChargebacks'
import { syncChargeback } from '@/operations/chargeback/syncChargeback'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { expireCredits } from '@/operations/promotion/expireCredits'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { walletOf } from '../payments/wallets'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'

const TRIAL = { trialMinutes: '30', trialPriceAmount: 800 }

let lessons: Lessons
let tutor: TestTutor
let student: Person

beforeAll(async () => {
  lessons = await startLessons()
})
beforeEach(async () => {
  tutor = await createTutor(lessons.app, { profile: TRIAL })
  student = await lessons.app.createPerson()
})
afterAll(async () => {
  const verdicts = await verifyInvariants(database(lessons.app.payload)).finally(() => lessons.close())
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})

async function teachers(count: number): Promise<TestTutor[]> {
  const made: TestTutor[] = []
  while (made.length < count) made.push(await createTutor(lessons.app, { profile: TRIAL }))
  return made
}

type Ask = { start: Date; who?: Person; with?: TestTutor; more?: object }
const ask = async ({ start, who = student, with: teacher = tutor, more }: Ask) =>
  lessons.app.api('POST', '/bookings', {
    token: await lessons.tokenOf(who),
    body: {
      tutorId: teacher.tutorId,
      subjectId: teacher.subjectId,
      start,
      durationMinutes: 30,
      trial: true,
      ...more,
    },
  })
const codeOf = ({ body }: Awaited<ReturnType<typeof ask>>) => body.errors?.[0]?.code

/** A trial that took place and is settled. @returns the booking's id */
async function givenTrial(days: number, teacher = tutor, card?: string): Promise<string> {
  const start = await lessons.inDays(days)
  const { body } = await ask({ start, with: teacher })
  const id = body.booking.id as string
  if (body.checkout) await lessons.pay(id, card) // credit of an earlier trial may have paid for it
  await lessons.act(teacher, id, 'confirm')
  await lessons.drain()
  await lessons.passTo(addMinutes(start, -4))
  await lessons.act(student, id, 'attend')
  await lessons.act(teacher, id, 'attend')
  await lessons.passTo(addMinutes(start, 31))
  return id
}
const notAFit = (id: string, who = student, body: object = { reason: 'pace' }) =>
  lessons.act(who, id, 'not-a-fit', body)
const mailsTo = async (person: Person, template: string) =>
  lessons.app.rows<{ title: string }>(
    sql`select title from notifications where user_id = ${person.id} and template = ${template}`,
  )

async function refundAll(bookingId: string): Promise<void> {
  const ops = await lessons.app.createPerson({ roles: ['ops'] })
  const [payment] = await lessons.app.rows<{ id: string }>(
    sql`select id from payments where booking_id = ${bookingId}`,
  )
  const refund = await lessons.app.api('POST', `/payments/${payment?.id}/refund`, {
    token: await lessons.tokenOf(ops),
    body: { decision: 'full', paidBy: 'marketplace', reason: 'It was our mistake.' },
  })
  expect(refund.body.errors).toBeUndefined()
}

/** What the credit for a trial has cost the guarantee so far, less what ran out of it. */
async function guaranteeCostOf(bookingId: string): Promise<number> {
  const [row] = await lessons.app.rows<{ sum: string }>(sql`
    select sum(l.amount) from ledger_lines l join ledger_entries e on e.id = l.entry_id
    join promotional_credits c on e.cause_key like '%' || c.id || '%' where c.booking_id = ${bookingId} and l.account = 'guaranteeCost'`)
  return Number(row?.sum)
}

describe('taking a trial (EX28)', () => {
  it('should cost the tutor’s price for it, and be shown with their profile', async () => {
    const profile = await lessons.app.api('GET', `/tutors/${tutor.slug}`)
    expect(profile.body.trial).toMatchObject({ durationMinutes: 30, price: { amount: 800, currency: 'USD' } })
    const { status, body } = await ask({ start: await lessons.inDays(2) })
    expect(status).toBe(201)
    expect(body.booking).toMatchObject({ isTrial: true, price: { amount: 800 }, durationMinutes: 30 })
  })

  it('should offer its own length, and only as a trial', async () => {
    const short = await createTutor(lessons.app, {
      profile: { ...TRIAL, trialMinutes: '25', durations: ['60'] },
    })
    const open = async (query: string) =>
      (await lessons.app.api('GET', `/tutors/${short.slug}/availability?${query}`)).body.slots.length
    expect(await open('duration=25&trial=true')).toBeGreaterThan(0)
    expect(await open('trial=true')).toBeGreaterThan(0)
    expect(await open('duration=25')).toBe(0)
    expect(await open('duration=60&trial=true')).toBe(0)
    const start = await lessons.inDays(2)
    expect(codeOf(await ask({ start, with: short, more: { durationMinutes: 30 } }))).toBe('TRIAL_NOT_OFFERED')
    expect(codeOf(await ask({ start, with: short, more: { durationMinutes: 25, trial: false } }))).toBe(
      'SLOT_NOT_OFFERED',
    )
    expect((await ask({ start, with: short, more: { durationMinutes: 25 } })).status).toBe(201)
  })

  it('should be refused to visitors, of tutors who give none, and of oneself', async () => {
    const start = await lessons.inDays(2)
    expect((await lessons.app.api('POST', '/bookings', { body: {} })).status).toBe(401)
    expect(codeOf(await ask({ start, with: lessons.tutor }))).toBe('TRIAL_NOT_OFFERED')
    expect(codeOf(await ask({ start, who: tutor }))).toBe('OWN_LESSON')
  })

  it('should be the first lesson of the two, or none', async () => {
    const usual = await ask({ start: await lessons.inDays(2), more: { trial: false } })
    expect(usual.status).toBe(201)
    expect(codeOf(await ask({ start: await lessons.inDays(3) }))).toBe('TRIAL_USED')
    await lessons.passTo(addMinutes(await lessons.app.now(), 11))
    const trial = await ask({ start: await lessons.inDays(3) })
    expect(trial.status).toBe(201)
    expect(codeOf(await ask({ start: await lessons.inDays(4) }))).toBe('TRIAL_USED')
  })

  it('should be won by one of many requests at the same moment', async () => {
    const starts = await Promise.all([2, 3, 4, 5].map((days) => lessons.inDays(days)))
    const answers = await Promise.all(starts.map((start) => ask({ start })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    expect(answers.map(codeOf).filter(Boolean)).toEqual(['TRIAL_USED', 'TRIAL_USED', 'TRIAL_USED'])
  })

  it('should be kept to one by the database, whatever code does', async () => {
    await ask({ start: await lessons.inDays(2) })
    await ask({ start: await lessons.inDays(3), more: { trial: false } })
    const second = lessons.app.rows(sql`
      update bookings set is_trial = true where student_id = ${student.id} and not is_trial`)
    await expect(second).rejects.toMatchObject({ cause: { constraint: 'bookings_one_trial' } })
  })

  it('should free an own trial whose hold is over before anything has swept it', async () => {
    await ask({ start: await lessons.inDays(2) })
    await lessons.app.moveClock(addMinutes(await lessons.app.now(), 11))
    expect((await ask({ start: await lessons.inDays(3) })).status).toBe(201)
  })

  it('should be limited to three ahead at once', async () => {
    const others = await teachers(3)
    const statuses: number[] = []
    for (const [index, other] of others.entries())
      statuses.push((await ask({ start: await lessons.inDays(2 + index), with: other })).status)
    expect(statuses).toEqual([201, 201, 201])
    expect(codeOf(await ask({ start: await lessons.inDays(6) }))).toBe('TRIAL_LIMIT')
  })

  it('should keep the price that was shown, and not take a quote of a trial for a usual lesson', async () => {
    const token = await lessons.tokenOf(student)
    const query = `tutorId=${tutor.tutorId}&durationMinutes=30`
    const trial = await lessons.app.api('GET', `/bookings/price?${query}&trial=true`, { token })
    expect(trial.body.price).toEqual({ amount: 800, currency: 'USD' })
    const { quoteId } = trial.body
    const start = await lessons.inDays(2)
    expect(codeOf(await ask({ start, more: { trial: false, quoteId } }))).toBe('PRICE_CHANGED')
    expect((await ask({ start, more: { quoteId } })).body.booking.price.amount).toBe(800)
  })

  it('should move with its length after the tutor gives no trials any more', async () => {
    const short = await createTutor(lessons.app, {
      profile: { ...TRIAL, trialMinutes: '25', durations: ['60'] },
    })
    const { body } = await ask({
      start: await lessons.inDays(3),
      with: short,
      more: { durationMinutes: 25 },
    })
    await lessons.pay(body.booking.id)
    await lessons.act(short, body.booking.id, 'confirm')
    const changes = { trial: null }
    const token = await lessons.tokenOf(short)
    expect(
      (await lessons.app.api('PATCH', `/tutors/${short.tutorId}`, { token, body: changes })).status,
    ).toBe(200)
    const moved = await lessons.act(student, body.booking.id, 'reschedule', {
      start: await lessons.inDays(4),
    })
    expect(moved.status).toBe(200)
    expect(moved.body).toMatchObject({ isTrial: true, durationMinutes: 25 })
  })
})

describe('offering a trial (EX28)', () => {
  const change = async (trial: object | null, who: Person = tutor) =>
    lessons.app.api('PATCH', `/tutors/${tutor.tutorId}`, {
      token: await lessons.tokenOf(who),
      body: { trial },
    })

  it('should take a length and a price up to the usual one, and never nothing', async () => {
    for (const price of [0, -1, 99, 1251])
      expect((await change({ durationMinutes: 30, price })).status, String(price)).toBe(400)
    expect((await change({ durationMinutes: 20 })).status).toBe(400)
    expect((await change({ durationMinutes: 25, price: 1042 })).status).toBe(200)
    expect((await change({ durationMinutes: 30 })).status).toBe(200)
    const shown = await lessons.app.api('GET', `/tutors/${tutor.slug}`)
    expect(shown.body.trial).toMatchObject({ durationMinutes: 30, price: { amount: 1250 }, ownPrice: null })
    expect((await change(null)).status).toBe(200)
    expect((await lessons.app.api('GET', `/tutors/${tutor.slug}`)).body.trial).toBeNull()
  })

  it('should be the tutor’s own to change', async () => {
    expect((await change({ durationMinutes: 30 }, student)).status).toBe(403)
  })
})

describe('the good-fit guarantee (EX28, NV20)', () => {
  it('should give the student what they paid as credit, at our cost, and leave the tutor what they earned', async () => {
    const id = await givenTrial(3)
    const settled = { processorClearing: 800, escrow: 0, tutorPending: -640, commission: -160 }
    expect(await lessons.ledger(id)).toEqual(settled)
    const answer = await notAFit(id, student, { reason: 'pace', comment: 'Too quick for me.' })
    expect(answer.status).toBe(200)
    expect(answer.body.goodFit.credit.amount).toEqual({ amount: 800, currency: 'USD' })
    expect(await lessons.ledger(id)).toEqual({ ...settled, guaranteeCost: 800, promotionalCredit: -800 })
    expect((await walletOf(lessons, student)).promotional).toMatchObject([{ amount: 800, reason: 'goodFit' }])
    await lessons.passTo(addHours(await lessons.app.now(), 49))
    expect(await lessons.ledger(id)).toMatchObject({ tutorPending: 0, tutorAvailable: -640 })
    const strikes = await lessons.app.rows(sql`select 1 from tutor_strikes where tutor_id = ${tutor.tutorId}`)
    expect(strikes).toEqual([])
    expect(await mailsTo(student, 'goodFitCredit')).toHaveLength(1)
    expect(await mailsTo(tutor, 'trialNotAFit')).toHaveLength(1)
    const mails = await lessons.app.rows<{ text: string }>(
      sql`select text from mail_messages where template = 'trialNotAFit' and user_id = ${tutor.id}`,
    )
    expect(mails[0]?.text).toContain('another pace')
    expect(mails[0]?.text).not.toContain('Too quick for me.')
  })

  it('should give one credit when asked again and by many requests at once', async () => {
    const id = await givenTrial(3)
    const answers = await Promise.all([1, 2, 3].map(() => notAFit(id)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await notAFit(id, student, { reason: 'level' })).status).toBe(200)
    const credits = await lessons.app.rows(
      sql`select good_fit_reason from promotional_credits where booking_id = ${id}`,
    )
    expect(credits).toEqual([{ good_fit_reason: 'pace' }])
    expect(await mailsTo(tutor, 'trialNotAFit')).toHaveLength(1)
  })

  it('should leave nothing behind when telling the tutor, its last step, fails', async () => {
    const id = await givenTrial(3)
    await lessons.app.rows(sql`
      alter table notifications add constraint no_news check (template <> 'trialNotAFit') not valid`)
    expect((await notAFit(id)).status).toBe(500)
    await lessons.app.rows(sql`alter table notifications drop constraint no_news`)
    expect(await lessons.ledger(id)).not.toHaveProperty('guaranteeCost')
    expect(await mailsTo(student, 'goodFitCredit')).toEqual([])
    expect((await notAFit(id)).body.goodFit.credit.amount.amount).toBe(800)
  })

  it('should be the student’s alone, with a reason, and within 72 hours', async () => {
    const id = await givenTrial(3)
    expect(
      (await lessons.app.api('POST', `/bookings/${id}/not-a-fit`, { body: { reason: 'pace' } })).status,
    ).toBe(401)
    expect((await notAFit(id, tutor)).status).toBe(404)
    expect((await notAFit(id, await lessons.app.createPerson())).status).toBe(404)
    expect((await notAFit(id, student, {})).status).toBe(400)
    await lessons.app.moveClock(addHours(await lessons.app.now(), 72))
    expect(codeOf(await notAFit(id))).toBe('GOOD_FIT_CLOSED')
    expect(await lessons.ledger(id)).not.toHaveProperty('guaranteeCost')
  })

  it('should not be there for a usual lesson, nor before the trial', async () => {
    const start = await lessons.inDays(3)
    const { body } = await ask({ start })
    await lessons.pay(body.booking.id)
    expect(codeOf(await notAFit(body.booking.id))).toBe('GOOD_FIT_CLOSED')
  })

  it('should give money back one way: no report after it, and none of it after a report', async () => {
    const claimed = await givenTrial(3)
    await notAFit(claimed)
    const report = { category: 'quality', description: 'I did not like the lesson at all.' }
    const seen = await lessons.app.api('GET', `/bookings/${claimed}`, {
      token: await lessons.tokenOf(student),
    })
    expect(seen.body.allowedActions).not.toContain('openDispute')
    expect((await lessons.act(student, claimed, 'dispute', report)).status).toBeGreaterThanOrEqual(400)
    const other = await createTutor(lessons.app, { profile: TRIAL })
    const reported = await givenTrial(3, other)
    expect((await lessons.act(student, reported, 'dispute', report)).status).toBe(201)
    expect(codeOf(await notAFit(reported))).toBe('GOOD_FIT_CLOSED')
  })

  it('should be used twice within 90 days, at the same moment too, and again after them', async () => {
    const ids: string[] = []
    for (const teacher of await teachers(3)) ids.push(await givenTrial(1, teacher))
    const answers = await Promise.all(ids.map((id) => notAFit(id)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 422])
    expect(answers.map(codeOf).filter(Boolean)).toEqual(['GOOD_FIT_LIMIT'])
    await lessons.passTo(addDays(await lessons.app.now(), 91))
    expect((await notAFit(await givenTrial(2))).status).toBe(200)
  })

  it('should not be there once staff have promised the money back, before it went', async () => {
    const id = await givenTrial(3)
    await refundAll(id)
    expect(await lessons.states(id)).toMatchObject({ payment_state: 'CAPTURED' })
    expect(codeOf(await notAFit(id))).toBe('GOOD_FIT_CLOSED')
    await lessons.drain()
    expect((await walletOf(lessons, student)).promotional).toEqual([])
  })

  it('should not let credit come back that was spent before the money of the trial went back', async () => {
    const id = await givenTrial(3)
    await notAFit(id)
    const next = await lessons.book(await lessons.inDays(5), student)
    const bookingId = next.body.booking.id as string
    expect(next.body.booking.paidWith.credit.amount).toBe(800)
    await lessons.pay(bookingId)
    await refundAll(id)
    await lessons.drain()
    await lessons.act(student, bookingId, 'cancel')
    await lessons.drain()
    expect(await lessons.states(bookingId)).toMatchObject({ payment_state: 'VOIDED' })
    expect((await walletOf(lessons, student)).promotional).toEqual([])
    await expireCredits({ payload: lessons.app.payload, now: await lessons.app.now() })
    expect(await guaranteeCostOf(id)).toBe(0)
  })

  it('should take back what is left of the credit when the money goes back after all', async () => {
    const id = await givenTrial(3)
    await notAFit(id)
    await refundAll(id)
    await lessons.drain()
    expect((await walletOf(lessons, student)).promotional).toEqual([])
    expect(await guaranteeCostOf(id)).toBe(0)
  })

  it('should take it back as well when the bank gives the money back, and give none once a bank asks', async () => {
    const DISPUTED = '4000000000000259'
    const { payload } = lessons.app
    const sweep = async () => sweepChargebacks({ payload, now: await lessons.app.now() })
    const id = await givenTrial(3, tutor, DISPUTED)
    expect((await notAFit(id)).status).toBe(200)
    await sweep()
    await lessons.drain()
    const [chargeback] = await lessons.app.rows<{ dispute_id: string }>(
      sql`select dispute_id from chargebacks where booking_id = ${id}`,
    )
    const disputeId = String(chargeback?.dispute_id)
    expect((await walletOf(lessons, student)).promotional).toMatchObject([{ amount: 800 }])
    await lessons.simulator.tell(`disputes/${disputeId}/lose`)
    for (let times = 0; times < 2; times += 1)
      await syncChargeback({ payload, disputeId, now: await lessons.app.now() })
    expect((await walletOf(lessons, student)).promotional).toEqual([])
    const other = await createTutor(lessons.app, { profile: TRIAL })
    const contested = await givenTrial(3, other, DISPUTED)
    await sweep()
    await lessons.drain()
    expect(codeOf(await notAFit(contested))).toBe('GOOD_FIT_CLOSED')
  })

  /** What the bank of a trial's payer says before there is a chargeback. */
  async function hearFromBank(id: string, status: 'prevented' | 'inquiry_needs_response'): Promise<void> {
    const now = await lessons.app.now()
    const [payment] = await lessons.app.rows<{ id: string; intent_id: string }>(
      sql`select id, intent_id from payments where booking_id = ${id}`,
    )
    const snapshot = {
      id: `du_${id}`,
      intentId: payment?.intent_id ?? null,
      chargeId: `ch_${id}`,
      status,
      amount: 800,
      currency: 'USD',
      netImpact: status === 'prevented' ? -800 : 0,
      feeAmount: 0,
      reason: 'fraudulent',
      evidenceDueBy: null,
      isSubmitted: false,
      createdAt: now,
    }
    await withTransaction(lessons.app.payload, ({ req, tx }) =>
      recordChargeback({ req, tx, snapshot, paymentId: String(payment?.id), now }),
    )
  }

  it('should take it back when a bank gives the money back before there is a chargeback', async () => {
    const id = await givenTrial(3)
    await notAFit(id)
    await hearFromBank(id, 'prevented')
    expect((await walletOf(lessons, student)).promotional).toEqual([])
  })

  it('should not be offered once a bank inquires, which is no report on the lesson', async () => {
    const id = await givenTrial(3)
    const token = await lessons.tokenOf(student)
    const seen = async () => (await lessons.app.api('GET', `/bookings/${id}`, { token })).body
    expect(await seen()).toMatchObject({ disputeState: 'NONE', goodFit: { canClaim: true } })
    await hearFromBank(id, 'inquiry_needs_response')
    expect(await seen()).toMatchObject({ disputeState: 'NONE', goodFit: { canClaim: false } })
    expect(codeOf(await notAFit(id))).toBe('GOOD_FIT_CLOSED')
  })

  it('should cost nothing for the part of the credit that runs out', async () => {
    await notAFit(await givenTrial(3))
    const now = addDays(await lessons.app.now(), 366)
    await lessons.app.moveClock(now)
    expect(await expireCredits({ payload: lessons.app.payload, now })).toBeGreaterThan(0)
    expect((await walletOf(lessons, student)).promotional).toEqual([])
  })
})
