import type pg from 'pg'
import type { LoadWorld } from '../load/loadWorld'

const TABLES = ['bookings', 'booking_history', 'payments']

/**
 * Fills a marketplace with lessons, three of a hundred of them to come: each with its history and its payment, spread
 * over the tutors and students of a world. Plain SQL, for a million bookings one by one would take hours; plain indexes
 * are put aside meanwhile.
 */
export async function seedPast(db: pg.Pool, world: LoadWorld, count: number): Promise<void> {
  const client = await db.connect()
  try {
    await client.query("set session_replication_role = 'replica'") // foreign keys are right by construction
    const indexes = await dropPlainIndexes(client)
    await client.query(BOOKINGS, [
      count,
      world.tutors.map(({ tutorId }) => tutorId),
      world.tutors.map(({ userId }) => userId),
      world.students.map(({ id }) => id),
      world.subjectId,
    ])
    await client.query(HISTORY)
    await client.query(PAYMENTS)
    for (const index of indexes) await client.query(index)
    await client.query("set session_replication_role = 'origin'")
    for (const table of TABLES) await client.query(`vacuum analyze ${table}`)
  } finally {
    client.release()
  }
}

/** All but those of constraints. @returns how to make them again */
async function dropPlainIndexes(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid = any($1::regclass[]) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`,
    [TABLES],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ definition }) => definition)
}

/**
 * Lessons of the past end with `n`, an hour each, the newest first. Those to come are the first three of each hundred,
 * two hours apart for each tutor, more than half a year ahead and out of the way of what is measured.
 */
const BOOKINGS = `
  insert into bookings (id, reference, tutor_id, tutor_user_id, student_id, booked_by_id, subject_id, start, "end", busy_to,
    duration_minutes, timezone_tutor, timezone_student, session_state, session_outcome, payment_state, price_amount, currency,
    policy_version, confirmation_mode, created_at, updated_at)
  select uuidv7(), 'PAST' || n, tutor, tutor_user, student, student, $5, start, start + interval '1 hour', start + interval '1 hour',
    60, 'UTC', 'UTC', (case when upcoming then 'CONFIRMED' else 'ENDED' end)::enum_bookings_session_state,
    (case when upcoming then null else 'COMPLETED' end)::enum_bookings_session_outcome, 'CAPTURED', 2500, 'USD', '2026-11',
    'request', start - interval '9 days', start
  from (
    select n, ($2::uuid[])[1 + n % cardinality($2::uuid[])] tutor, ($3::uuid[])[1 + n % cardinality($3::uuid[])] tutor_user,
      ($4::uuid[])[1 + (n + n / cardinality($2::uuid[])) % cardinality($4::uuid[])] student, upcoming,
      date_trunc('hour', now()) + case when upcoming then interval '200 days' + round * interval '2 hours'
        else - interval '1 day' - round * interval '3 hours' end start
    from generate_series(0, $1 - 1) n, lateral (select n / cardinality($2::uuid[]) round) r,
      lateral (select round % 100 < 3 upcoming) u
  ) lesson`

const HISTORY = `
  insert into booking_history (id, booking_id, at, action, field, "from", "to", actor_kind)
  select uuidv7(), b.id, b.created_at, move.action, 'sessionState', move.before, move.after, 'system'
  from bookings b cross join (values ('hold', null, 'HELD'), ('confirm', 'HELD', 'CONFIRMED')) move(action, before, after)
  where b.reference like 'PAST%'`

const PAYMENTS = `
  insert into payments (id, booking_id, payer_id, state, amount, currency, captured_amount, provider, intent_id, checkout_session_id)
  select uuidv7(), id, student_id, 'CAPTURED', 2500, 'USD', 2500, 'stripe', 'pi_' || reference, 'cs_' || reference
  from bookings where reference like 'PAST%'`
