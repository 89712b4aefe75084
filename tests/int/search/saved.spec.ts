import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MAX_SAVED_SEARCHES, MAX_SAVED_TUTORS } from '@/domain/search/savedLimits'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
let tutor: TestTutor
let student: Person

beforeAll(async () => {
  app = await startTestApp()
  tutor = await createTutor(app)
})
beforeEach(async () => {
  student = await app.createPerson()
})
afterAll(() => app.close())

const call = (who: Person | null, method: string, path: string, body?: object) =>
  app.api(method, path, { token: who?.token, body })
const save = (who: Person | null, of = tutor.slug) => call(who, 'PUT', `/saved/tutors/${of}`, {})
const codeOf = ({ body }: Awaited<ReturnType<typeof call>>) => body.errors?.[0]?.code
const savedBy = async ({ id }: Person, table: 'saved_tutors' | 'saved_searches' = 'saved_tutors') =>
  (await app.rows(sql`select 1 from ${sql.raw(table)} where user_id = ${id}`)).length

describe('saving a tutor (C18)', () => {
  it('should put a tutor on the list once, however often and at once it is asked for', async () => {
    const answers = await Promise.all([save(student), save(student), save(student)])
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204])
    expect((await save(student, tutor.tutorId)).status).toBe(204)
    const { body } = await call(student, 'GET', '/saved/tutors')
    expect(body).toMatchObject({ totalDocs: 1, awayCount: 0, docs: [{ slug: tutor.slug }] })
  })

  it('should take it off again, twice as well', async () => {
    await save(student)
    expect((await call(student, 'DELETE', `/saved/tutors/${tutor.slug}`)).status).toBe(204)
    expect((await call(student, 'DELETE', `/saved/tutors/${tutor.slug}`)).status).toBe(204)
    expect(await savedBy(student)).toBe(0)
  })

  it('should be for learners who are logged in', async () => {
    expect((await save(null)).status).toBe(401)
    expect((await call(null, 'GET', '/saved/tutors')).status).toBe(401)
    expect((await save(tutor)).status).toBe(403)
    expect(await savedBy(tutor)).toBe(0)
  })

  it('should show nobody the list of somebody else', async () => {
    await save(student)
    const other = await app.createPerson()
    expect((await call(other, 'GET', '/saved/tutors')).body.docs).toEqual([])
    await call(other, 'DELETE', `/saved/tutors/${tutor.slug}`)
    expect(await savedBy(student)).toBe(1)
  })

  it('should not save a profile that is not published, and hide one that is no longer', async () => {
    const draft = await createTutor(app)
    await app.rows(sql`update tutor_profiles set status = 'draft' where id = ${draft.tutorId}`)
    expect(codeOf(await save(student, draft.slug))).toBe('NOT_FOUND')
    expect(codeOf(await save(student, 'nobody-at-all'))).toBe('NOT_FOUND')
    const gone = await createTutor(app)
    await save(student, gone.slug)
    await app.rows(sql`update tutor_profiles set status = 'paused' where id = ${gone.tutorId}`)
    const { body } = await call(student, 'GET', '/saved/tutors')
    expect(body).toMatchObject({ docs: [], totalDocs: 0, awayCount: 1 })
  })

  it(`should stop at ${MAX_SAVED_TUTORS}, for two requests at once as well`, async () => {
    const [first, second] = [await createTutor(app), await createTutor(app)]
    await app.rows(sql`
      with people as (
        insert into users select r.* from users u cross join generate_series(1, ${MAX_SAVED_TUTORS - 1}) n
          cross join lateral jsonb_populate_record(u, jsonb_build_object('id', gen_random_uuid(), 'email', 'filler' || n || '@example.test')) r
        where u.id = ${tutor.id} returning id)
      insert into tutor_profiles select r.* from tutor_profiles t cross join people p
        cross join lateral jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'user_id', p.id, 'slug', 'filler-' || p.id)) r
      where t.id = ${tutor.tutorId}`)
    await app.rows(sql`
      insert into saved_tutors (id, user_id, tutor_id) select gen_random_uuid(), ${student.id}, id
      from tutor_profiles where slug like 'filler-%' limit ${MAX_SAVED_TUTORS - 1}`)
    const before = await savedBy(student)
    expect(before).toBe(MAX_SAVED_TUTORS - 1)
    const answers = await Promise.all([save(student, first.slug), save(student, second.slug)])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422])
    expect(answers.map(codeOf).filter(Boolean)).toEqual(['SAVED_LIMIT'])
    expect(await savedBy(student)).toBe(MAX_SAVED_TUTORS)
  })

  it('should be gone with the person and with the tutor', async () => {
    const leaver = await createTutor(app)
    await save(student, leaver.slug)
    await save(student)
    await app.rows(sql`delete from tutor_search where tutor_id = ${leaver.tutorId}`)
    await app.rows(sql`delete from availability_rules where tutor_id = ${leaver.tutorId}`)
    await app.rows(sql`delete from tutor_profiles where id = ${leaver.tutorId}`)
    expect(await savedBy(student)).toBe(1)
  })
})

describe('saving a search (ADR 038)', () => {
  const keep = (who: Person | null, filters: object, more: object = {}) =>
    call(who, 'POST', '/saved/searches', { name: 'Mine', filters, ...more })

  it('should keep the filters as an address, prices in the currency they were meant in', async () => {
    const { status, body } = await keep(student, {
      q: 'maths',
      maxPrice: 30,
      features: ['trial', 'verified'],
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: 'Mine', alerts: false })
    expect(body.query).toBe('q=maths&maxPrice=30&currency=USD&features=verified&features=trial')
    expect((await keep(student, { q: 'under 20 euros' })).body.query).toBe('q=under+20+euros')
    expect((await keep(student, { q: 'under 20' })).body.query).toBe('q=under+20&currency=USD')
    const { body: list } = await call(student, 'GET', '/saved/searches')
    expect(list.totalDocs).toBe(3)
  })

  it('should keep the same search once, also when it is sent twice at once', async () => {
    const answers = await Promise.all([
      keep(student, { q: 'piano' }),
      keep(student, { q: 'piano' }, { name: 'Again', alerts: true }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(answers[0]?.body.id).toBe(answers[1]?.body.id)
    const { body } = await call(student, 'GET', '/saved/searches')
    expect(body.docs).toMatchObject([{ alerts: true }])
  })

  it('should change and delete only one’s own', async () => {
    const { id } = (await keep(student, { q: 'guitar' })).body
    const other = await app.createPerson()
    expect((await call(other, 'PATCH', `/saved/searches/${id}`, { name: 'Taken' })).status).toBe(404)
    expect((await call(other, 'DELETE', `/saved/searches/${id}`)).status).toBe(204)
    expect(await savedBy(student, 'saved_searches')).toBe(1)
    const changed = await call(student, 'PATCH', `/saved/searches/${id}`, { name: 'Guitar', alerts: true })
    expect(changed.body).toMatchObject({ id, name: 'Guitar', alerts: true })
    expect((await call(student, 'PATCH', `/saved/searches/${id}`, {})).status).toBe(400)
    await call(student, 'DELETE', `/saved/searches/${id}`)
    expect(await savedBy(student, 'saved_searches')).toBe(0)
  })

  it('should be for learners who are logged in, and refuse what makes no sense', async () => {
    expect((await keep(null, { q: 'x' })).status).toBe(401)
    expect((await keep(tutor, { q: 'x' })).status).toBe(403)
    expect((await keep(student, { q: 'x'.repeat(201) })).status).toBe(400)
    expect((await keep(student, { colour: 'red' })).status).toBe(400)
    expect((await keep(student, { q: 'x' }, { name: ' ' })).status).toBe(400)
    expect(await savedBy(student, 'saved_searches')).toBe(0)
  })

  it(`should stop at ${MAX_SAVED_SEARCHES}`, async () => {
    await app.rows(sql`
      insert into saved_searches (id, user_id, name, query, alerts, looked_at)
      select gen_random_uuid(), ${student.id}, 'n', 'q=' || n, false, now() from generate_series(1, ${MAX_SAVED_SEARCHES - 1}) n`)
    const answers = await Promise.all([keep(student, { q: 'one' }), keep(student, { q: 'two' })])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422])
    expect(await savedBy(student, 'saved_searches')).toBe(MAX_SAVED_SEARCHES)
  })
})

describe('suggestions', () => {
  it('should answer subjects and tutors whose words begin with what is typed', async () => {
    const named = await createTutor(app, { profile: { displayName: 'Zoë Quill' } })
    const { status, body } = await call(null, 'GET', `/tutors/suggest?q=${encodeURIComponent('zoe')}`)
    expect(status).toBe(200)
    expect(body.tutors).toEqual([{ slug: named.slug, name: 'Zoë Quill', headline: 'Patient and clear' }])
    expect((await call(null, 'GET', '/tutors/suggest?q=qui')).body.tutors).toHaveLength(1)
    expect((await call(null, 'GET', '/tutors/suggest?q=subject')).body.subjects.length).toBeGreaterThan(1)
  })

  it('should answer nothing for a letter, signs and nonsense, and refuse what is too long', async () => {
    for (const q of ['', 'z', '%%', '\\\\', "'; drop", '🎻🎻🎻'])
      expect((await call(null, 'GET', `/tutors/suggest?q=${encodeURIComponent(q)}`)).body).toEqual({
        subjects: [],
        tutors: [],
      })
    expect((await call(null, 'GET', `/tutors/suggest?q=${'x'.repeat(201)}`)).status).toBe(400)
  })
})
