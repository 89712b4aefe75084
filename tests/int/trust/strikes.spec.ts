import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '@/domain/identity/roles'
import { addDays, addHours, addMinutes } from '@/domain/time/instants'
import { strikeExpiry } from '@/domain/trust/strikes'
import { getWorkload } from '@/operations/health/queries/getWorkload'
import { decideStrike } from '@/operations/trust/decideStrike'
import { lockStrikes } from '@/operations/trust/lockStrikes'
import { getStrikeCase } from '@/operations/trust/queries/getStrikeCase'
import { strikeTutor } from '@/operations/trust/strikeTutor'
import { withTransaction } from '@/services/database/withTransaction'
import { viewerOf } from '../pages/viewerOf'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'
import { insertBooking } from '../tutor/insertBooking'

let lessons: Lessons
let ops: Person
let support: Person
beforeAll(async () => {
  lessons = await startLessons()
  ops = await lessons.app.createPerson({ roles: ['ops'] })
  support = await lessons.app.createPerson({ roles: ['support'] })
})
afterAll(() => lessons.close())

/** A tutor of each test, with a clean record. */
let tutor: TestTutor
beforeEach(async () => {
  tutor = await createTutor(lessons.app)
})

const REASON = 'The power was out in my whole street, and I wrote to the student at once.'
const errorOf = ({ body }: { body: { errors?: { code: string; field?: string }[] } }) => body.errors?.[0]
const call = async (who: Person, method: string, path: string, body?: unknown) =>
  lessons.app.api(method, path, { token: await lessons.tokenOf(who), body })
const record = async (who: Person = tutor) => (await call(who, 'GET', '/strikes')).body
const appeal = (strikeId: string, reason = REASON, who: Person = tutor) =>
  call(who, 'POST', `/strikes/${strikeId}/appeal`, { reason })
const decide = (strikeId: string, decision: string, who: Person = ops, reason = 'We saw the outage.') =>
  call(who, 'POST', `/admin/strikes/${strikeId}/decide`, { decision, reason })

/** A lesson to which the tutor did not come, as it stands when the job of the strike runs. */
async function missedLesson(): Promise<string> {
  const now = await lessons.app.now()
  return insertBooking(lessons.app, {
    tutor,
    studentId: lessons.student.id,
    start: addMinutes(now, -20),
    sessionState: 'ENDED',
    sessionOutcome: 'NO_SHOW_TUTOR',
    paymentState: 'VOIDED',
  })
}

/** Gives the tutor a strike for such a lesson. @returns its id */
async function strike(): Promise<string> {
  const bookingId = await missedLesson()
  await strikeTutor({ payload: lessons.app.payload, bookingId, now: await lessons.app.now() })
  const [row] = await lessons.app.rows<{ id: string }>(
    sql`select id from tutor_strikes where booking_id = ${bookingId}`,
  )
  return String(row?.id)
}

async function threeStrikes(): Promise<string[]> {
  return [await strike(), await strike(), await strike()]
}

const mailsTo = (person: Person, template: string) =>
  lessons.app.rows<{ subject: string; text: string }>(
    sql`select subject, text from mail_messages where user_id = ${person.id} and template = ${template}`,
  )
const newsOf = async (person: Person) =>
  (
    await lessons.app.rows<{ template: string }>(
      sql`select template from notifications where user_id = ${person.id} order by at, template`,
    )
  ).map(({ template }) => template)

/** What a stranger can do with the tutor now: find, see as bookable, see free times. */
async function openToStrangers() {
  const { api } = lessons.app
  const [found, profile, slots] = await Promise.all([
    api('GET', `/tutors?q=${encodeURIComponent((await profileName()) ?? '')}`),
    api('GET', `/tutors/${tutor.slug}`),
    api('GET', `/tutors/${tutor.tutorId}/availability?duration=60`),
  ])
  return {
    found: found.body.docs.some(({ id }: { id: string }) => id === tutor.tutorId),
    bookable: profile.body.isBookable,
    slots: slots.body.slots.length > 0,
  }
}
const profileName = async () =>
  (
    await lessons.app.rows<{ name: string }>(
      sql`select display_name as name from tutor_profiles where id = ${tutor.tutorId}`,
    )
  )[0]?.name

const OPEN = { found: true, bookable: true, slots: true }
const CLOSED = { found: false, bookable: false, slots: false }

describe('a strike', () => {
  it('should be given for cancelling late, told once, and not for cancelling a day before', async () => {
    const start = await lessons.inDays(4)
    const bookingId = await lessons.place(start)
    await lessons.act(lessons.tutor, bookingId, 'confirm')
    const early = await lessons.place(addHours(start, 3))
    await lessons.act(lessons.tutor, early, 'confirm')
    await lessons.act(lessons.tutor, early, 'cancel', { reason: 'My school moved a class.' })
    await lessons.passTo(addHours(start, -23))
    const before = await call(lessons.tutor, 'GET', `/bookings/${bookingId}`)
    expect(before.body.cancelCostsStrike).toBe(true)
    await lessons.act(lessons.tutor, bookingId, 'cancel', { reason: 'I am ill.' })
    await lessons.drain()
    await strikeTutor({ payload: lessons.app.payload, bookingId, now: await lessons.app.now() })
    const { docs, standing } = await record(lessons.tutor)
    expect(standing).toEqual({ counting: 1, untilPause: 2, pausedUntil: null })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      kind: 'late_cancellation',
      status: 'active',
      counts: true,
      canAppeal: true,
      booking: { id: bookingId, start: start.toISOString() },
      countsUntil: addDays(new Date(docs[0].at), 90).toISOString(),
      expiresAt: addDays(new Date(docs[0].at), 180).toISOString(),
    })
    const [mail, second] = await mailsTo(lessons.tutor, 'strikeGiven')
    expect(second).toBeUndefined()
    expect(mail?.text).toContain('1 of 3 strikes count now. 2 more pause new students.')
    expect(mail?.text).toContain('/tutor/strikes')
    expect(await newsOf(lessons.tutor)).toContain('strikeGiven')
  })

  it('should be shown to its tutor only, and list nothing for a tutor without one', async () => {
    await strike()
    const other = await createTutor(lessons.app)
    expect(await record(other)).toEqual({
      docs: [],
      standing: { counting: 0, untilPause: 3, pausedUntil: null },
    })
    expect((await call(lessons.student, 'GET', '/strikes')).status).toBe(403)
    expect((await lessons.app.api('GET', '/strikes')).status).toBe(401)
  })
})

/** How many transactions of this database wait for another. */
const waiting = async () =>
  (
    await lessons.app.rows(sql`
      select 1 from pg_locks l join pg_stat_activity a on a.pid = l.pid
      where not l.granted and a.datname = current_database()`)
  ).length

describe('three strikes', () => {
  it('should pause new students, not those the tutor teaches, and tell the tutor until when', async () => {
    const first = await strike()
    await strike()
    expect(await openToStrangers()).toEqual(OPEN)
    expect(await mailsTo(tutor, 'studentsPaused')).toEqual([])
    await strike()
    expect(await openToStrangers()).toEqual(CLOSED)
    const { standing, docs } = await record()
    const oldest = docs.find(({ id }: { id: string }) => id === first)
    expect(standing).toEqual({ counting: 3, untilPause: 0, pausedUntil: oldest.countsUntil })
    const [mail, ...more] = await mailsTo(tutor, 'studentsPaused')
    expect(more).toEqual([])
    expect(mail?.text).toContain('3 strikes count now, so new students cannot book you until')

    const start = await lessons.inDays(3)
    const body = { tutorId: tutor.tutorId, start, durationMinutes: 60, subjectId: tutor.subjectId }
    const stranger = await lessons.app.createPerson()
    const refused = await call(stranger, 'POST', '/bookings', body)
    expect([refused.status, errorOf(refused)?.code]).toEqual([422, 'TUTOR_NOT_BOOKABLE'])
    const pupil = await lessons.app.createPerson()
    await insertBooking(lessons.app, { tutor, studentId: pupil.id, start: addDays(start, 1) })
    expect((await call(pupil, 'POST', '/bookings', body)).status).toBe(201)
  })

  it('should tell of the pause once when two are given at the same time, and not again for a fourth', async () => {
    await strike()
    const { payload } = lessons.app
    const now = await lessons.app.now()
    const both = [await missedLesson(), await missedLesson()]
    await Promise.all(both.map((bookingId) => strikeTutor({ payload, bookingId, now })))
    expect(await mailsTo(tutor, 'studentsPaused')).toHaveLength(1)
    await strike()
    expect((await record()).standing.counting).toBe(4)
    expect(await mailsTo(tutor, 'studentsPaused')).toHaveLength(1)
    expect(await mailsTo(tutor, 'strikeGiven')).toHaveLength(4)
  })

  it('should wait for another strike of the tutor that is just being given, and then see it', async () => {
    await strike()
    const { payload } = lessons.app
    const now = await lessons.app.now()
    const [other, bookingId] = [await missedLesson(), await missedLesson()]
    const { third } = await withTransaction(payload, async ({ tx }) => {
      await lockStrikes(tx, tutor.id)
      await tx.execute(sql`
        insert into tutor_strikes (id, tutor_id, tutor_user_id, booking_id, kind, at, expires_at, state)
        values (${uuidv7()}, ${tutor.tutorId}, ${tutor.id}, ${other}, 'no_show', ${now.toISOString()},
          ${strikeExpiry(now).toISOString()}, 'active')`)
      const running = strikeTutor({ payload, bookingId, now })
      await expect.poll(waiting).toBe(1)
      return { third: running }
    })
    await third
    expect(await mailsTo(tutor, 'studentsPaused')).toHaveLength(1)
  })

  it('should let new students book again the moment one is lifted', async () => {
    const [strikeId = ''] = await threeStrikes()
    expect(await openToStrangers()).toEqual(CLOSED)
    expect((await decide(strikeId, 'lift')).status).toBe(200)
    expect(await openToStrangers()).toEqual(OPEN)
    expect((await record()).standing).toEqual({ counting: 2, untilPause: 1, pausedUntil: null })
    const [mail] = await mailsTo(tutor, 'strikeDecided')
    expect(mail?.subject).toMatch(/^Your strike is lifted/)
    expect(mail?.text).toContain('> We saw the outage.')
    expect(mail?.text).toContain('2 of 3 strikes count now. 1 more pauses new students.')
  })
})

describe('an appeal', () => {
  it('should take a reason of 20 to 2000 characters, once, from the tutor of the strike', async () => {
    const strikeId = await strike()
    for (const reason of ['', 'Not my fault.', `  ${'x'.repeat(19)}  `, 'x'.repeat(2001)]) {
      const refused = await appeal(strikeId, reason)
      expect([refused.status, errorOf(refused)?.field], reason.slice(0, 30)).toEqual([400, 'reason'])
    }
    const other = await createTutor(lessons.app)
    expect((await appeal(strikeId, REASON, other)).status).toBe(404)
    expect((await appeal(strikeId, REASON, lessons.student)).status).toBe(403)
    expect((await appeal(strikeId)).body).toEqual({ id: strikeId, status: 'appealed' })
    const again = await appeal(strikeId, 'And another thing that I forgot to say.')
    expect([again.status, errorOf(again)?.code]).toEqual([409, 'STRIKE_STATE_CHANGED'])
    const { docs, standing } = await record()
    expect(docs[0]).toMatchObject({ status: 'appealed', appeal: REASON, canAppeal: false, counts: true })
    expect(standing.counting).toBe(1)
  })

  it('should reach the tutor and operations, with the words, and be told once', async () => {
    const strikeId = await strike()
    const [one, two] = await Promise.all([appeal(strikeId), appeal(strikeId)])
    expect([one.status, two.status].sort()).toEqual([200, 409])
    const [toTutor, ...more] = await mailsTo(tutor, 'strikeAppealed')
    expect(more).toEqual([])
    expect(toTutor?.text).toContain(`> ${REASON}`)
    const toOps = (await mailsTo(ops, 'strikeAppealed')).filter(({ text }) => text.includes(strikeId))
    expect(toOps).toHaveLength(1)
    expect(toOps[0]?.text).toContain(`/admin/collections/tutor-strikes/${strikeId}`)
    expect(await newsOf(ops)).toContain('strikeAppealed')
  })

  it('should be refused when the strike is gone', async () => {
    const strikeId = await strike()
    const [row] = await lessons.app.rows<{ at: string }>(
      sql`select at from tutor_strikes where id = ${strikeId}`,
    )
    const at = new Date(String(row?.at))
    await lessons.app.rows(sql`
      update tutor_strikes set at = ${addDays(at, -180).toISOString()}, expires_at = ${at.toISOString()} where id = ${strikeId}`)
    const refused = await appeal(strikeId)
    expect([refused.status, errorOf(refused)?.code]).toEqual([409, 'STRIKE_EXPIRED'])
    const { docs, standing } = await record()
    expect(docs[0]).toMatchObject({ status: 'expired', canAppeal: false, counts: false, appeal: null })
    expect(standing.counting).toBe(0)
  })
})

describe('a decision', () => {
  it('should be for operations and support, with a reason, and written in the audit log', async () => {
    const strikeId = await strike()
    await appeal(strikeId)
    for (const who of [tutor, lessons.student]) expect((await decide(strikeId, 'lift', who)).status).toBe(403)
    expect((await decide(strikeId, 'lift', ops, '  ')).status).toBe(400)
    expect((await decide(strikeId, 'forget')).status).toBe(400)
    expect((await decide(strikeId, 'uphold', support, 'The room saw nobody.')).body).toEqual({
      id: strikeId,
      status: 'upheld',
    })
    const { docs, standing } = await record()
    expect(docs[0]).toMatchObject({ status: 'upheld', decision: 'The room saw nobody.', counts: true })
    expect(docs[0]).not.toHaveProperty('decidedBy')
    expect(standing.counting).toBe(1)
    expect((await mailsTo(tutor, 'strikeDecided'))[0]?.subject).toMatch(/^Your strike stands/)
    const audit = await lessons.app.rows(
      sql`select actor_id, action, reason, changes from audit_log where target_id = ${strikeId}`,
    )
    expect(audit).toEqual([
      {
        actor_id: support.id,
        action: 'upholdStrike',
        reason: 'The room saw nobody.',
        changes: { state: { from: 'appealed', to: 'upheld' } },
      },
    ])
  })

  it('should be made once when two of staff decide at the same time', async () => {
    const strikeId = await strike()
    await appeal(strikeId)
    const answers = await Promise.all([decide(strikeId, 'uphold'), decide(strikeId, 'uphold', support)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await mailsTo(tutor, 'strikeDecided')).toHaveLength(1)
    const audit = await lessons.app.rows(sql`select 1 from audit_log where target_id = ${strikeId}`)
    expect(audit).toHaveLength(1)
  })

  it('should uphold only what was appealed, and lift what was wrong at any time, once', async () => {
    const strikeId = await strike()
    expect(errorOf(await decide(strikeId, 'uphold'))?.code).toBe('STRIKE_STATE_CHANGED')
    expect((await decide(strikeId, 'lift')).status).toBe(200)
    expect(errorOf(await decide(strikeId, 'lift'))?.code).toBe('STRIKE_STATE_CHANGED')
    expect(errorOf(await appeal(strikeId))?.code).toBe('STRIKE_STATE_CHANGED')
    const [row] = await lessons.app.rows(sql`
      select state, decision, decided_by_id as by from tutor_strikes where id = ${strikeId}`)
    expect(row).toEqual({ state: 'revoked', decision: 'We saw the outage.', by: ops.id })
  })

  it('should never be about a strike of one’s own, and leave no trace when it is refused', async () => {
    tutor = await createTutor(lessons.app, { roles: ['tutor', 'ops'] })
    const strikeId = await strike()
    await appeal(strikeId)
    expect((await decide(strikeId, 'lift', tutor)).status).toBe(403)
    expect((await record()).docs[0].status).toBe('appealed')
    expect(await mailsTo(tutor, 'strikeDecided')).toEqual([])
    expect(await lessons.app.rows(sql`select 1 from audit_log where target_id = ${strikeId}`)).toEqual([])
  })

  it('should be made with the whole case at hand, which only staff see', async () => {
    await strike()
    const strikeId = await strike()
    const input = { payload: lessons.app.payload, strikeId, now: await lessons.app.now() }
    expect(await getStrikeCase({ ...input, viewer: viewerOf(support) })).toMatchObject({
      status: 'active',
      lesson: { tutorJoinedAt: null, studentJoinedAt: null, endReason: null },
      standing: { counting: 2, pausedUntil: null },
    })
    for (const who of [tutor, lessons.student])
      await expect(getStrikeCase({ ...input, viewer: viewerOf(who) })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    const appealsFor = async (roles: Role[]) =>
      (await getWorkload({ ...input, roles })).find(({ label }) => label === 'appeals against strikes')
    const before = await appealsFor(['support'])
    await appeal(strikeId)
    expect(await appealsFor(['support'])).toEqual({
      label: 'appeals against strikes',
      count: Number(before?.count) + 1,
      href: '/admin/collections/tutor-strikes?where[or][0][and][0][state][equals]=appealed',
    })
    expect(await appealsFor(['finance'])).toBeUndefined()
  })

  it('should refuse other callers of the operation itself', async () => {
    const strikeId = await strike()
    const input = { payload: lessons.app.payload, strikeId, decision: 'lift' as const, reason: 'Why not' }
    const now = await lessons.app.now()
    await expect(decideStrike({ ...input, viewer: viewerOf(tutor), now })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(decideStrike({ ...input, reason: ' ', viewer: viewerOf(ops), now })).rejects.toMatchObject({
      code: 'REASON_REQUIRED',
    })
  })
})

// Last, for the clock goes a year ahead.
describe('time', () => {
  it('should end the pause after 90 days and let strikes be gone after 180', async () => {
    await threeStrikes()
    const { docs, standing } = await record()
    expect(await openToStrangers()).toEqual(CLOSED)
    await lessons.app.moveClock(addMinutes(new Date(standing.pausedUntil), -1))
    expect(await openToStrangers()).toEqual(CLOSED)
    await lessons.app.moveClock(new Date(docs[0].countsUntil))
    expect(await openToStrangers()).toEqual(OPEN)
    const later = await record()
    expect(later.standing).toEqual({ counting: 0, untilPause: 3, pausedUntil: null })
    expect(later.docs.map(({ status }: { status: string }) => status)).toEqual(['active', 'active', 'active'])
    await lessons.app.moveClock(new Date(docs[0].expiresAt))
    const gone = await record()
    expect(gone.docs.map(({ status }: { status: string }) => status)).toEqual([
      'expired',
      'expired',
      'expired',
    ])
    expect(errorOf(await appeal(docs[0].id))?.code).toBe('STRIKE_EXPIRED')
  })
})
