import type pg from 'pg'
import { foldText } from '@/domain/search/foldText'
import { subjects } from '../../demo/content/subjects'
import { type SampleTutor, sampleTutors } from './sampleTutors'

const CHUNK = 1000

type Seed = { from: number; to: number; now: Date }

/**
 * Writes the tutors of a made-up market with all that a search touches: accounts, profiles, what they teach and speak, and the
 * documents of the index. Triggers are off, since the documents are there already.
 */
export async function seedSamples(db: pg.Pool, { from, to, now }: Seed): Promise<void> {
  const client = await db.connect()
  try {
    await client.query('set session_replication_role = replica')
    await client.query(SUBJECTS, [JSON.stringify(subjects)])
    for (let at = from; at < to; at += CHUNK) {
      await client.query(TUTORS, [JSON.stringify(sampleTutors(at, Math.min(CHUNK, to - at), now).map(asRow))])
      if (at % 20_000 === 0 && at > from) console.log(`${at.toLocaleString('en')} tutors written`)
    }
    await client.query('reset session_replication_role')
  } finally {
    client.release()
  }
  await db.query('analyze')
}

function asRow({ document, ...more }: SampleTutor) {
  const { name, headline, bio, rest } = document
  const taught = document.subjects
  return {
    ...more,
    facts: document,
    a: foldText([name, ...taught.map((subject) => subject.name)].join(' . ')),
    b: foldText(headline),
    c: foldText(bio),
    d: foldText([...taught.flatMap(({ synonyms }) => synonyms), ...rest].join(' . ')),
  }
}

const SUBJECTS = `
  with given as (select * from jsonb_to_recordset($1::jsonb) as s(slug text, name text, category text, synonyms jsonb)),
  made as (
    insert into subjects (id, slug, name, category) select uuidv7(), slug, name, category from given
    on conflict (slug) do nothing returning id, slug)
  insert into subjects_texts (parent_id, path, text, "order")
  select made.id, 'synonyms', word.value, word.place from made join given using (slug),
    jsonb_array_elements_text(given.synonyms) with ordinality as word(value, place)`

const weighted = (column: string, weight: string) =>
  `setweight(to_tsvector('english', ${column}) || to_tsvector('simple', ${column}), '${weight}')`

const TUTORS = `
  with given as materialized (
    select g.*, (facts ->> 'tutorId')::uuid id from jsonb_to_recordset($1::jsonb)
      as g(facts jsonb, rate numeric, currency text, zone text, a text, b text, c text, d text)),
  people as (
    insert into users (id, first_name, last_name, email, status)
    select id, 'Sample', 'Tutor', facts ->> 'slug' || '@example.test', 'active' from given),
  profiles as (
    insert into tutor_profiles (id, user_id, slug, display_name, headline, bio, country, timezone, hourly_rate, currency, status,
      approved_at, accepting_students, audience, rating_average, rating_count, lessons_given, years_experience, confirmation)
    select id, id, facts ->> 'slug', facts ->> 'name', facts ->> 'headline', facts ->> 'bio', facts ->> 'country', zone, rate,
      currency::enum_tutor_profiles_currency, 'approved', now(), true, 'everyone', (facts ->> 'ratingAverage')::numeric,
      (facts ->> 'ratingCount')::numeric, (facts ->> 'lessonsGiven')::numeric, (facts ->> 'yearsExperience')::numeric, 'instant'
    from given),
  durations as (
    insert into tutor_profiles_durations ("order", parent_id, value, id)
    select 1, id, (facts ->> 'lessonMinutes')::enum_tutor_profiles_durations, gen_random_uuid() from given),
  teaching as (
    insert into tutor_profiles_subjects (_order, _parent_id, id, subject_id)
    select taught.place, given.id, gen_random_uuid()::text, sj.id from given,
      jsonb_array_elements(facts -> 'subjects') with ordinality as taught(value, place)
      join subjects sj on sj.slug = taught.value ->> 'slug'),
  speaking as (
    insert into tutor_profiles_languages (_order, _parent_id, id, code, level)
    select spoken.place, given.id, gen_random_uuid()::text, spoken.value ->> 'code',
      (spoken.value ->> 'level')::enum_tutor_profiles_languages_level
    from given, jsonb_array_elements(facts -> 'languages') with ordinality as spoken(value, place))
  insert into tutor_search (tutor_id, document, facts, indexed_at)
  select id, ${weighted('a', 'A')} || ${weighted('b', 'B')} || ${weighted('c', 'C')} || ${weighted('d', 'D')}, facts, now()
  from given`
