import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { indexAllTutors } from '@/operations/search/indexAllTutors'
import { searchTutors, type TutorFilters } from '@/operations/search/queries/searchTutors'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
let tutor: TestTutor
let now: Date
let subject: string
beforeAll(async () => {
  app = await startTestApp()
  now = await app.now()
  tutor = await createTutor(app, {
    profile: { languages: [{ code: 'es', level: 'native' }], displayName: 'Ana' },
  })
  await app.rows(sql`
    insert into tutor_profiles_subjects_levels (id, "order", parent_id, value)
    select gen_random_uuid(), 1, id, 'secondary' from tutor_profiles_subjects where _parent_id = ${tutor.tutorId}`)
  await app.rows(sql`update subjects set name = 'Algebra', slug = 'algebra' where id = ${tutor.subjectId}`)
  await app.rows(
    sql`update tutor_profiles set lessons_given = 9, attendance_rate = 0.98 where id = ${tutor.tutorId}`,
  )
  subject = 'algebra'
  await indexAllTutors({ payload: app.payload, now: await app.now() })
})
afterAll(() => app.close())

const reasons = async (filters: TutorFilters, at = now) =>
  (await searchTutors({ payload: app.payload, filters, now: at })).docs.map(
    ({ matchReasons }) => matchReasons,
  )

describe('why a tutor is shown', () => {
  it.each<[TutorFilters, string[]]>([
    [{}, ['Came to 98% of lessons']],
    [{ q: 'algebra secondary' }, ['Teaches Algebra at secondary school level', 'Came to 98% of lessons']],
    [
      { q: 'algebra monday evening in spanish' },
      ['Teaches Algebra', 'Free on Monday evenings', 'Native speaker of Spanish'],
    ],
    [
      { subject: 'algebra', day: 'tue', from: '18:00', to: '20:00', maxPrice: 40 },
      ['Teaches Algebra', 'Free on Tuesday evenings', 'Within your price'],
    ],
    [{ from: '10:00', to: '20:00' }, ['Free at that time', 'Came to 98% of lessons']],
  ])('should answer %j: %j', async (filters, words) => {
    expect(await reasons(filters)).toEqual([words])
  })

  it('should say of a newcomer that it is their day, on that day and where the order is ours', async () => {
    await app.rows(sql`update tutor_profiles set lessons_given = 0 where id = ${tutor.tutorId}`)
    const days = [0, 1, 2, 3, 4].map((count) => addDays(now, count))
    const told = async (filters: TutorFilters) =>
      (await Promise.all(days.map((day) => reasons(filters, day)))).filter(([words]) =>
        words?.includes('New tutor: put higher today'),
      ).length
    expect(await told({ subject })).toBe(1)
    expect(await told({ subject, sort: 'price' })).toBe(0)
  })
})
