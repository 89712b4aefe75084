import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { indexAllTutors } from '@/operations/search/indexAllTutors'
import { SLUGS } from '@/slugs'
import { subjects } from '../../../../scripts/demo/content/subjects'
import type { TestApp } from '../../support/testApp'
import { type RelevanceTutor, relevanceTutors } from './tutors'

/** Puts the subjects of the demo and the tutors of the relevance set into the database and the index as it is at `now`; who has which id. */
export async function addTutors(app: TestApp, now: Date): Promise<Map<string, RelevanceTutor>> {
  const subjectIds = new Map<string, string>()
  for (const { slug, name, category, synonyms } of subjects) {
    const { id } = await app.payload.create({
      collection: SLUGS.subjects,
      data: { slug, name, category, synonyms: [...synonyms] },
      overrideAccess: true,
    })
    subjectIds.set(slug, id)
  }
  const byId = new Map<string, RelevanceTutor>()
  for (const [index, tutor] of relevanceTutors.entries())
    byId.set(await addTutor(app, { tutor, index, subjectIds }), tutor)
  await indexAllTutors({ payload: app.payload, now })
  return byId
}

type Added = { tutor: RelevanceTutor; index: number; subjectIds: ReadonlyMap<string, string> }

async function addTutor(app: TestApp, { tutor, index, subjectIds }: Added): Promise<string> {
  const userId = uuidv7()
  const id = uuidv7()
  await app.rows(sql`insert into users (id, first_name, last_name, email, status)
    values (${userId}, ${tutor.name.split(' ')[0]}, 'T', ${`relevance${index}@example.test`}, 'active')`)
  await app.rows(sql`
    insert into tutor_profiles (id, user_id, slug, display_name, headline, bio, timezone, hourly_rate, currency, status,
      accepting_students, audience, rating_average, rating_count, years_experience, country, city)
    values (${id}, ${userId}, ${`relevance-${index}`}, ${tutor.name}, ${tutor.headline}, ${tutor.bio}, 'UTC', ${tutor.usd * 100}, 'USD',
      'approved', true, 'everyone', ${tutor.rating}, ${tutor.reviews}, ${tutor.years}, ${tutor.country}, ${tutor.city})`)
  await app.rows(
    sql`insert into tutor_profiles_durations ("order", parent_id, value, id) values (1, ${id}, '60', ${uuidv7()})`,
  )
  for (const [order, { subject, levels }] of tutor.teaches.entries()) {
    const rowId = uuidv7()
    await app.rows(sql`insert into tutor_profiles_subjects (_order, _parent_id, id, subject_id)
      values (${order}, ${id}, ${rowId}, ${subjectIds.get(subject)})`)
    for (const [place, level] of levels.entries())
      await app.rows(sql`insert into tutor_profiles_subjects_levels ("order", parent_id, value, id)
        values (${place}, ${rowId}, ${level}, ${uuidv7()})`)
  }
  for (const [order, [code, level]] of Object.entries(tutor.speaks).entries())
    await app.rows(sql`insert into tutor_profiles_languages (_order, _parent_id, id, code, level)
      values (${order}, ${id}, ${uuidv7()}, ${code}, ${level})`)
  for (const { days, from, to } of tutor.hours)
    for (const day of days)
      await app.rows(sql`insert into availability_rules (id, tutor_id, day, start, "end")
        values (${uuidv7()}, ${id}, ${day}, ${from}, ${to})`)
  return id
}
