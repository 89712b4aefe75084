import type pg from 'pg'
import { subjects as catalogue } from '../demo/content/subjects'
import { seededRandom } from '../stress/seededRandom'
import { randomTutor, type SubjectRow } from './tutors/randomTutor'

type Seed = { db: pg.Pool; count: number; say?: (line: string) => void }

const BATCH = 2000

/**
 * Fills a marketplace with approved tutors whom everybody can book: names, words, subjects, hours and prices of many kinds, the
 * same each time. Plain SQL without triggers, for a hundred thousand profiles one by one would take hours; the index is built
 * afterwards by `npm run search:rebuild`, or `scripts/rebuildSearch.ts` with the environment of a stack.
 */
export async function seedTutors({ db, count, say = console.log }: Seed): Promise<void> {
  const client = await db.connect()
  const started = performance.now()
  try {
    const subjects = await seedCatalogue(client)
    const random = seededRandom(20_261_128)
    await client.query("set session_replication_role = 'replica'") // no triggers; foreign keys are right by construction
    for (let done = 0; done < count; ) {
      const size = Math.min(BATCH, count - done)
      const tutors = Array.from({ length: size }, (_, index) => randomTutor(random, done + index, subjects))
      await client.query('begin')
      for (const statement of STATEMENTS) await client.query(statement, [JSON.stringify(tutors)])
      await client.query('commit')
      done += size
      if (done % (BATCH * 5) === 0 || done === count) say(progressLine(done, count, started))
    }
    await client.query("set session_replication_role = 'origin'")
    await client.query('analyze')
  } finally {
    client.release()
  }
}

function progressLine(done: number, count: number, started: number): string {
  const seconds = (performance.now() - started) / 1000
  const left = Math.ceil(((count - done) / done) * seconds)
  return `${Math.floor((done / count) * 100)} % of ${count.toLocaleString('en')} tutors written in ${seconds.toFixed(0)} s, ${left} s to go`
}

/** The subjects of the demo, as far as they are not there yet. */
async function seedCatalogue(client: pg.PoolClient): Promise<SubjectRow[]> {
  const rows = JSON.stringify(catalogue)
  await client.query(
    `insert into subjects (id, slug, name, category) select uuidv7(), slug, name, category
     from jsonb_to_recordset($1) r(slug text, name text, category text) on conflict (slug) do nothing`,
    [rows],
  )
  await client.query(
    `insert into subjects_texts ("order", parent_id, path, text) select x.n, s.id, 'synonyms', x.word
     from jsonb_to_recordset($1) r(slug text, synonyms jsonb) join subjects s on s.slug = r.slug
     cross join jsonb_array_elements_text(r.synonyms) with ordinality x(word, n)
     where not exists (select 1 from subjects_texts t where t.parent_id = s.id)`,
    [rows],
  )
  const { rows: subjects } = await client.query<SubjectRow>(
    'select id, name from subjects where slug = any($1) order by slug',
    [catalogue.map(({ slug }) => slug)],
  )
  return subjects
}

/** `$1` is the tutors of `randomTutor` as JSON. */
const STATEMENTS = [
  `insert into users (id, first_name, last_name, email, status, email_verified_at)
   select user_id, first_name, last_name, email, 'active', now()
   from jsonb_to_recordset($1) r(user_id uuid, first_name text, last_name text, email text)`,
  `insert into users_roles ("order", parent_id, value, id)
   select 1, user_id, 'tutor', gen_random_uuid() from jsonb_to_recordset($1) r(user_id uuid)`,
  `insert into tutor_profiles (id, user_id, slug, display_name, headline, bio, country, city, timezone, hourly_rate, currency,
     status, approved_at, years_experience, rating_average, rating_count, lessons_given, confirmation, trial_minutes,
     buffer_minutes, min_notice_minutes, horizon_days)
   select id, user_id, slug, first_name || ' ' || last_name, headline, bio, country, city, timezone, hourly_rate,
     currency::enum_tutor_profiles_currency, 'approved', now(), years_experience, rating_average, rating_count, lessons_given,
     confirmation::enum_tutor_profiles_confirmation, trial_minutes::enum_tutor_profiles_trial_minutes, buffer_minutes,
     min_notice_minutes, horizon_days
   from jsonb_to_recordset($1) r(id uuid, user_id uuid, slug text, first_name text, last_name text, headline text, bio text,
     country text, city text, timezone text, hourly_rate numeric, currency text, years_experience numeric, rating_average numeric,
     rating_count numeric, lessons_given numeric, confirmation text, trial_minutes text, buffer_minutes numeric,
     min_notice_minutes numeric, horizon_days numeric)`,
  `insert into tutor_profiles_subjects (_order, _parent_id, id, subject_id, years_experience)
   select s.n, r.id, s.row ->> 'id', (s.row ->> 'subject_id')::uuid, (s.row ->> 'years')::numeric
   from jsonb_to_recordset($1) r(id uuid, subjects jsonb) cross join jsonb_array_elements(r.subjects) with ordinality s("row", n)`,
  `insert into tutor_profiles_subjects_levels ("order", parent_id, value, id)
   select l.n, s.row ->> 'id', l.level::enum_tutor_profiles_subjects_levels, gen_random_uuid()
   from jsonb_to_recordset($1) r(subjects jsonb) cross join jsonb_array_elements(r.subjects) s("row")
   cross join jsonb_array_elements_text(s.row -> 'levels') with ordinality l(level, n)`,
  `insert into tutor_profiles_languages (_order, _parent_id, id, code, level)
   select l.n, r.id, gen_random_uuid()::text, l.row ->> 'code', (l.row ->> 'level')::enum_tutor_profiles_languages_level
   from jsonb_to_recordset($1) r(id uuid, languages jsonb) cross join jsonb_array_elements(r.languages) with ordinality l("row", n)`,
  `insert into tutor_profiles_durations ("order", parent_id, value, id)
   select d.n, r.id, d.minutes::enum_tutor_profiles_durations, gen_random_uuid()
   from jsonb_to_recordset($1) r(id uuid, durations jsonb) cross join jsonb_array_elements_text(r.durations) with ordinality d(minutes, n)`,
  `insert into availability_rules (id, tutor_id, day, start, "end")
   select uuidv7(), r.id, (h.row ->> 'day')::enum_availability_rules_day, h.row ->> 'start', h.row ->> 'end'
   from jsonb_to_recordset($1) r(id uuid, hours jsonb) cross join jsonb_array_elements(r.hours) h("row")`,
  `insert into tutor_profiles_education (_order, _parent_id, id, institution, degree)
   select 1, r.id, gen_random_uuid()::text, e.row ->> 'institution', e.row ->> 'degree'
   from jsonb_to_recordset($1) r(id uuid, studies jsonb) cross join jsonb_array_elements(r.studies) e("row")`,
  `insert into tutor_profiles_certifications (_order, _parent_id, id, title)
   select 1, r.id, gen_random_uuid()::text, c.title
   from jsonb_to_recordset($1) r(id uuid, certificates jsonb) cross join jsonb_array_elements_text(r.certificates) c(title)`,
  `insert into verification_documents (id, user_id, tutor_id, kind, description, status)
   select uuidv7(), r.user_id, r.id, p.kind::enum_verification_documents_kind, 'A proof', 'accepted'
   from jsonb_to_recordset($1) r(id uuid, user_id uuid, proofs jsonb) cross join jsonb_array_elements_text(r.proofs) p(kind)`,
]
