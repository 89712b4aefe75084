import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { searchTutors } from '@/operations/search/queries/searchTutors'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { drainJobs } from '../support/drainJobs'
import { startTestApp, type TestApp } from '../support/testApp'

const BIO =
  'I teach one student at a time, slowly and with many examples, until the idea is theirs and not mine.'

let app: TestApp
let ops: Person
let student: Person
let tutor: TestTutor

beforeAll(async () => {
  app = await startTestApp()
  ops = await app.createPerson({ roles: ['ops'] })
  student = await app.createPerson()
})
afterAll(() => app?.close())
beforeEach(async () => {
  tutor = await createTutor(app)
  await app.rows(sql`update tutor_profiles set bio = ${BIO}, country = 'PH' where id = ${tutor.tutorId}`)
  await app.api('PATCH', path(), { token: tutor.token, body: { languages: [{ code: 'en', level: 'C2' }] } })
})

const path = (rest = '') => `/tutors/${tutor.tutorId}${rest}`
const statusOf = async () =>
  (await app.rows<{ status: string }>(sql`select status from tutor_profiles where id = ${tutor.tutorId}`))[0]
    ?.status
const setStatus = (status: string) =>
  app.rows(sql`update tutor_profiles set status = ${status} where id = ${tutor.tutorId}`)
const found = async () => {
  await drainJobs(app.payload)
  const { docs } = await searchTutors({ payload: app.payload, filters: { limit: 100 }, now: await app.now() })
  return docs.some(({ id }) => id === tutor.tutorId)
}
const decide = (action: string, body: object = {}, token = ops.token) =>
  app.api('POST', `/admin/tutors/${tutor.tutorId}/${action}`, { token, body })

describe('GET /api/tutors/{id or slug}', () => {
  it('should show a published profile to everyone, without what is private', async () => {
    const bySlug = await app.api('GET', `/tutors/${tutor.slug}`)
    expect(bySlug.status).toBe(200)
    expect(bySlug.body).toMatchObject({
      id: tutor.tutorId,
      hourlyRate: { amount: 2500, currency: 'USD' },
      isBookable: true,
      durations: [30, 60],
    })
    expect(JSON.stringify(bySlug.body)).not.toContain('@example.test')
    expect((await app.api('GET', path())).body).toEqual(bySlug.body)
  })

  it.each(['draft', 'submitted', 'paused', 'rejected'])(
    'should hide a %s profile from all but the tutor and operations',
    async (status) => {
      await setStatus(status)
      expect((await app.api('GET', path())).status).toBe(404)
      expect((await app.api('GET', path(), { token: student.token })).status).toBe(404)
      expect((await app.api('GET', path('/reviews'))).status).toBe(404)
      expect((await app.api('GET', path('/packages'))).status).toBe(404)
      expect((await app.api('GET', path(), { token: tutor.token })).body.status).toBe(status)
      expect((await app.api('GET', path(), { token: ops.token })).body.status).toBe(status)
    },
  )

  it('should hide a tutor whose account is suspended', async () => {
    await app.rows(sql`update users set status = 'suspended' where id = ${tutor.id}`)
    expect((await app.api('GET', path())).status).toBe(404)
    expect(await found()).toBe(false)
  })

  it('should price packages at the tutor’s rate', async () => {
    await app.rows(sql`insert into pricing_options (id, tutor_id, title, lessons, discount_percent, validity_days)
      values (${crypto.randomUUID()}, ${tutor.tutorId}, 'Ten', 10, 10, 180)`)
    const { body } = await app.api('GET', path('/packages'))
    expect(body.docs).toEqual([
      expect.objectContaining({
        lessons: 10,
        discountPercent: 10,
        validityDays: 180,
        price: { amount: 22_500, currency: 'USD' },
      }),
    ])
  })
})

describe('PATCH /api/tutors/{id}', () => {
  it('should change what is given and leave the rest, rating and status included', async () => {
    await app.rows(
      sql`update tutor_profiles set rating_average = 4.5, rating_count = 2 where id = ${tutor.tutorId}`,
    )
    const body = {
      headline: 'Physics without fear',
      hourlyRate: { amount: 3000, currency: 'EUR' },
      subjects: [{ subjectId: tutor.subjectId, levels: ['university', 'adult'], yearsExperience: 4 }],
      education: [{ institution: 'UP Diliman', degree: 'BSc Physics', year: 2012 }],
    }
    const answer = await app.api('PATCH', path(), { token: tutor.token, body })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      headline: 'Physics without fear',
      bio: BIO,
      hourlyRate: { amount: 3000, currency: 'EUR' },
      status: 'approved',
      ratingAverage: 4.5,
      subjects: [{ levels: ['university', 'adult'], yearsExperience: 4 }],
      education: [{ institution: 'UP Diliman' }],
      languages: [{ code: 'en' }],
    })
    await drainJobs(app.payload)
    const { docs } = await searchTutors({
      payload: app.payload,
      filters: { q: 'physics fear' },
      now: await app.now(),
    })
    expect(docs.map(({ id }) => id)).toContain(tutor.tutorId)
  })

  it('should be for the tutor alone', async () => {
    const body = { headline: 'Taken over' }
    expect((await app.api('PATCH', path(), { body })).status).toBe(401)
    expect((await app.api('PATCH', path(), { token: student.token, body })).status).toBe(403)
    await setStatus('draft')
    expect((await app.api('PATCH', path(), { token: student.token, body })).status).toBe(404)
    expect(
      (
        await app.api('PUT', path('/availability'), {
          token: student.token,
          body: { timezone: 'UTC', weekly: [] },
        })
      ).status,
    ).toBe(404)
    expect((await app.api('POST', path('/submit'), { token: student.token, body: {} })).status).toBe(404)
  })

  it.each([
    { status: 'approved' },
    { ratingAverage: 5 },
    { user: 'x' },
    { headline: '' },
    { headline: 'x'.repeat(141) },
    { country: 'Serbia' },
    { languages: [] },
    { hourlyRate: { amount: 12.5, currency: 'USD' } },
    { hourlyRate: { amount: 100, currency: 'USD' } },
    { hourlyRate: { amount: 9e9, currency: 'USD' } },
    { subjects: [{ subjectId: crypto.randomUUID() }] },
    { videoUrl: 'javascript:alert(1)' },
    { timezone: 'Mars/Olympus' },
  ])('should refuse %j', async (body) => {
    const answer = await app.api('PATCH', path(), { token: tutor.token, body })
    expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'VALIDATION_FAILED'])
    expect(await statusOf()).toBe('approved')
  })

  it('should let a tutor have one profile', async () => {
    expect((await app.api('POST', '/tutors', { token: student.token, body: {} })).status).toBe(403)
    expect((await app.api('POST', '/tutors', { token: tutor.token, body: {} })).body.errors[0].code).toBe(
      'PROFILE_EXISTS',
    )
    const newcomer = await app.createPerson({ roles: ['tutor'] })
    const made = await app.api('POST', '/tutors', {
      token: newcomer.token,
      body: { headline: 'Hello there' },
    })
    expect([made.status, made.body.status, made.body.headline]).toEqual([201, 'draft', 'Hello there'])
  })
})

describe('approval', () => {
  it('should take a complete draft through submission to the marketplace, audited and told by mail', async () => {
    await setStatus('draft')
    expect(await found()).toBe(false)
    expect((await app.api('POST', path('/submit'), { token: tutor.token, body: {} })).body.status).toBe(
      'submitted',
    )
    expect(
      (await app.api('POST', path('/submit'), { token: tutor.token, body: {} })).body.errors[0].code,
    ).toBe('PROFILE_STATE_CHANGED')
    expect(await found()).toBe(false)
    expect((await decide('approve')).status).toBe(200)
    expect(await found()).toBe(true)
    const audit = await app.rows(
      sql`select actor_id, action, changes from audit_log where target_id = ${tutor.tutorId}`,
    )
    expect(audit).toEqual([
      {
        actor_id: ops.id,
        action: 'approveTutor',
        changes: { status: { from: 'submitted', to: 'approved' } },
      },
    ])
    const mails = await app.rows(sql`select "to", template from mail_messages where user_id = ${tutor.id}`)
    expect(mails).toEqual([{ to: tutor.email, template: 'tutorApproved' }])
  })

  it('should name everything that is missing', async () => {
    await setStatus('draft')
    await app.rows(
      sql`update tutor_profiles set bio = 'Short', hourly_rate = null where id = ${tutor.tutorId}`,
    )
    await app.rows(sql`delete from availability_rules where tutor_id = ${tutor.tutorId}`)
    const answer = await app.api('POST', path('/submit'), { token: tutor.token, body: {} })
    expect(answer.status).toBe(422)
    expect(
      answer.body.errors.map(({ code, field }: { code: string; field: string }) => [code, field]),
    ).toEqual([
      ['PROFILE_INCOMPLETE', 'bio'],
      ['PROFILE_INCOMPLETE', 'hourlyRate'],
      ['PROFILE_INCOMPLETE', 'availability'],
    ])
    expect(await statusOf()).toBe('draft')
  })

  it('should decide once when two decide at once, and leave one line in the audit log', async () => {
    await setStatus('submitted')
    const answers = await Promise.all([
      decide('approve'),
      decide('reject', { reason: 'No photo of you' }),
      decide('approve'),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(expect.arrayContaining([200]))
    const lines = await app.rows<{ action: string }>(
      sql`select action from audit_log where target_id = ${tutor.tutorId}`,
    )
    expect(lines).toHaveLength(answers.filter(({ status }) => status === 200).length)
    const refused = answers.filter(({ status }) => status !== 200)
    expect(refused.map(({ status, body }) => [status, body.errors[0].code])).toEqual(
      refused.map(() => [409, 'PROFILE_STATE_CHANGED']),
    )
  })

  it('should take a reason to reject and to pause, and take a paused tutor off the search', async () => {
    await setStatus('submitted')
    expect((await decide('reject', { reason: ' ' })).status).toBe(400)
    expect((await decide('reject', { reason: 'Please add your degree' })).status).toBe(200)
    const [mail] = await app.rows<{ text: string }>(
      sql`select text from mail_messages where user_id = ${tutor.id} and template = 'tutorRejected'`,
    )
    expect(mail?.text).toContain('Please add your degree')
    expect((await decide('pause', { reason: 'Complaints' })).status).toBe(409)
    await decide('approve')
    expect(await found()).toBe(true)
    expect((await decide('pause', { reason: 'Complaints' })).status).toBe(200)
    expect(await found()).toBe(false)
    expect(
      await app.rows(
        sql`select removed, document::text, facts from tutor_search where tutor_id = ${tutor.tutorId}`,
      ),
    ).toEqual([{ removed: true, document: '', facts: {} }])
  })

  it('should be for operations alone', async () => {
    await setStatus('submitted')
    for (const roles of [['tutor'], ['support'], ['finance'], ['content'], ['student']] as const) {
      const { token } = await app.createPerson({ roles: [...roles] })
      expect([roles, (await decide('approve', {}, token)).status]).toEqual([roles, 403])
    }
    expect(await statusOf()).toBe('submitted')
  })
})

describe('PUT /api/tutors/{id}/availability', () => {
  const document = {
    timezone: 'Asia/Manila',
    weekly: [
      { day: 'mon', start: '09:00', end: '12:00' },
      { day: 'mon', start: '11:00', end: '14:00' },
      { day: 'sat', start: '22:00', end: '02:00' },
    ],
    overrides: [
      { date: '2027-01-04', ranges: [] },
      { date: '2027-01-05', ranges: [{ start: '18:00', end: '24:00' }] },
    ],
    timeOff: [{ start: '2027-01-11T00:00:00+08:00', end: '2027-01-12T00:00:00+08:00' }],
    bufferMinutes: 10,
    minNoticeMinutes: 60,
    horizonDays: 90,
    slotStepMinutes: 15,
    durations: [90, 30],
    dailyMaxLessons: 4,
    timezoneLocked: true,
    weeklyMaxLessons: 20,
    dailyMaxMinutes: 360,
    weeklyMaxMinutes: 1200,
    audience: 'everyone',
    confirmation: 'instant',
  }
  const put = (body: unknown) => app.api('PUT', path('/availability'), { token: tutor.token, body })

  it('should replace the whole, and offer exactly those hours', async () => {
    const answer = await put(document)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      ...document,
      durations: [30, 90],
      timeOff: [{ start: '2027-01-10T16:00:00.000Z', end: '2027-01-11T16:00:00.000Z' }],
    })
    await app.rows(
      sql`insert into demo_clock (id, offset_ms) values (1, ${Date.parse('2027-01-03T00:00:00Z') - Date.now()}) on conflict (id) do update set offset_ms = excluded.offset_ms`,
    )
    const { body } = await app.api(
      'GET',
      `${path('/availability')}?from=2027-01-03&to=2027-01-20&duration=90`,
    )
    const days = new Map<string, number>()
    for (const { start } of body.slots) days.set(start.slice(0, 10), (days.get(start.slice(0, 10)) ?? 0) + 1)
    // 5 January 18:00 to 24:00 by override; Saturdays 22:00 to 02:00; Monday 18 January; Mondays 4 (closed) and 11 (off) not.
    expect(Object.fromEntries(days)).toEqual({
      '2027-01-05': 19,
      '2027-01-09': 11,
      '2027-01-16': 11,
      '2027-01-18': 15,
    })
  })

  it('should keep the settings that are left out', async () => {
    await put(document)
    expect((await put({ timezone: 'UTC', weekly: [] })).body).toMatchObject({
      timezone: 'UTC',
      weekly: [],
      overrides: [],
      timeOff: [],
      bufferMinutes: 10,
      dailyMaxLessons: 4,
      timezoneLocked: true,
      weeklyMaxLessons: 20,
      weeklyMaxMinutes: 1200,
      durations: [30, 90],
      confirmation: 'instant',
    })
    expect(
      (await put({ timezone: 'UTC', weekly: [], dailyMaxLessons: null })).body.dailyMaxLessons,
    ).toBeNull()
  })

  it.each([
    { ...document, timezone: 'Mars/Olympus' },
    { ...document, weekly: [{ day: 'mon', start: '9:00', end: '12:00' }] },
    { ...document, weekly: [{ day: 'mon', start: '09:00', end: '09:00' }] },
    { ...document, weekly: [{ day: 'monday', start: '09:00', end: '10:00' }] },
    {
      ...document,
      weekly: Array.from({ length: 101 }, () => ({ day: 'mon', start: '09:00', end: '10:00' })),
    },
    { ...document, overrides: [{ date: '2027-02-30', ranges: [] }] },
    {
      ...document,
      overrides: [
        { date: '2027-02-03', ranges: [] },
        { date: '2027-02-03', ranges: [] },
      ],
    },
    { ...document, timeOff: [{ start: '2027-01-12T00:00:00Z', end: '2027-01-11T00:00:00Z' }] },
    { ...document, slotStepMinutes: 0 },
    { ...document, durations: [] },
    { ...document, durations: [37] },
    { ...document, audience: 'friends' },
    { ...document, tutor: 'other' },
    {},
    [],
  ])('should refuse a wrong document and keep the old one (%#)', async (body) => {
    const before = await app.rows(
      sql`select day, start, "end" from availability_rules where tutor_id = ${tutor.tutorId} order by id`,
    )
    const answer = await put(body)
    expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'VALIDATION_FAILED'])
    expect(
      await app.rows(
        sql`select day, start, "end" from availability_rules where tutor_id = ${tutor.tutorId} order by id`,
      ),
    ).toEqual(before)
  })
})
