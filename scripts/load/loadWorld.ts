import { createHash } from 'node:crypto'
import { jwtSign } from 'payload'
import type pg from 'pg'

export type LoadStudent = { id: string; token: string }
export type LoadTutor = { tutorId: string; userId: string; token: string }
export type LoadWorld = { subjectId: string; tutors: LoadTutor[]; students: LoadStudent[] }

type Options = {
  db: pg.Pool
  /** PAYLOAD_SECRET of the stack. */
  secret: string
  tutors: number
  students: number
  confirmation?: 'instant' | 'request'
  /** Tells worlds in one database apart. */
  name?: string
}

/** Longer than any run: the clock of a stress run jumps over months. */
const SIGNED_IN_SECONDS = 2 * 365 * 86_400

/**
 * People for load: approved tutors who teach around the clock on full hours in UTC, students with a confirmed
 * address, everyone signed in. Written with SQL, for registering a thousand people would take longer than the run.
 */
export async function loadWorld({
  db,
  secret,
  tutors,
  students,
  confirmation = 'request',
  name = 'load',
}: Options): Promise<LoadWorld> {
  const { rows: subjects } = await db.query<{ id: string }>(
    `insert into subjects (id, name, slug, category) values (uuidv7(), $1, $1, 'Load') returning id`,
    [`${name} subject`],
  )
  const subjectId = String(subjects[0]?.id)
  const teachers = await addPeople({ db, secret, role: 'tutor', count: tutors, name: `${name}-tutor` })
  const { rows: profiles } = await db.query<{ id: string; user_id: string }>(
    `insert into tutor_profiles (id, user_id, slug, display_name, headline, bio, country, timezone, hourly_rate, currency,
       status, approved_at, confirmation, buffer_minutes, min_notice_minutes, horizon_days, slot_step_minutes)
     select uuidv7(), id, $2 || '-' || n, 'Load Tutor ' || n, 'Patient and clear', 'Teaches well.', 'PH', 'UTC', 2500, 'USD',
       'approved', now(), $3::enum_tutor_profiles_confirmation, 0, 0, 365, 60
     from unnest($1::uuid[]) with ordinality as person (id, n) returning id, user_id`,
    [teachers.map(({ id }) => id), `${name}-tutor`, confirmation],
  )
  const ids = profiles.map(({ id }) => id)
  await db.query(
    `insert into tutor_profiles_subjects (_order, _parent_id, id, subject_id)
     select 1, id, gen_random_uuid()::text, $2 from unnest($1::uuid[]) id`,
    [ids, subjectId],
  )
  await db.query(
    `insert into tutor_profiles_durations ("order", parent_id, value, id) select 1, id, '60', gen_random_uuid() from unnest($1::uuid[]) id`,
    [ids],
  )
  await db.query(
    `insert into availability_rules (id, tutor_id, day, start, "end")
     select gen_random_uuid(), id, day::enum_availability_rules_day, '00:00', '24:00'
     from unnest($1::uuid[]) id, unnest(array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']) day`,
    [ids],
  )
  const tokens = new Map(teachers.map(({ id, token }) => [id, token]))
  return {
    subjectId,
    tutors: profiles.map(({ id, user_id: userId }) => ({
      tutorId: id,
      userId,
      token: String(tokens.get(userId)),
    })),
    students: await addPeople({ db, secret, role: 'student', count: students, name: `${name}-student` }),
  }
}

type People = {
  db: pg.Pool
  secret: string
  role: 'tutor' | 'student' | 'finance' | 'ops'
  count: number
  name: string
}

/** People of one role with a confirmed address, signed in. */
export async function addPeople({ db, secret, role, count, name }: People): Promise<LoadStudent[]> {
  const { rows } = await db.query<{ id: string; email: string; session: string }>(
    `with person as (
       insert into users (id, first_name, last_name, email, email_verified_at)
       select uuidv7(), 'Load', 'Person ' || n, $2 || '-' || n || '@example.test', now() from generate_series(1, $1) n
       returning id, email),
     role as (
       insert into users_roles ("order", parent_id, value, id)
       select 1, id, $3::enum_users_roles, gen_random_uuid() from person),
     session as (
       insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
       select 1, id, gen_random_uuid()::text, now(), now() + interval '3 years' from person returning _parent_id, id)
     select p.id, p.email, s.id as session from person p join session s on s._parent_id = p.id`,
    [count, name, role],
  )
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32) // as Payload derives its own
  const sign = ({ id, email, session }: { id: string; email: string; session: string }) =>
    jwtSign({
      fieldsToSign: { id, collection: 'users', email, sid: session },
      secret: key,
      tokenExpiration: SIGNED_IN_SECONDS,
    })
  return Promise.all(rows.map(async (row) => ({ id: row.id, token: (await sign(row)).token })))
}
