import type pg from 'pg'
import type { LoadWorld } from '../load/loadWorld'

/** The month of the settled lessons. */
export const SETTLED_MONTH = '2026-01'

/**
 * Lessons of one tutor that took place, were paid for and settled in one month, with their whole ledger: captured,
 * completed, made available. Plain SQL; the triggers of the books run, those of bookings do not.
 */
export async function seedSettled(
  db: pg.Pool,
  world: LoadWorld,
  { tutor, count }: { tutor: number; count: number },
): Promise<void> {
  const client = await db.connect()
  try {
    const { tutorId, userId } = world.tutors[tutor] as LoadWorld['tutors'][number]
    const prefix = `SET${tutor}-`
    await client.query("set session_replication_role = 'replica'") // foreign keys are right by construction
    await client.query(BOOKINGS, [
      count,
      tutorId,
      userId,
      world.students.map(({ id }) => id),
      world.subjectId,
      prefix,
      SETTLED_MONTH,
    ])
    await client.query(ENTRIES, [prefix])
    await client.query("set session_replication_role = 'origin'")
    await client.query(LINES, [prefix])
    for (const table of ['bookings', 'ledger_entries', 'ledger_lines', 'ledger_balances'])
      await client.query(`vacuum analyze ${table}`)
  } finally {
    client.release()
  }
}

const BOOKINGS = `
  insert into bookings (id, reference, tutor_id, tutor_user_id, student_id, booked_by_id, subject_id, start, "end", busy_to,
    duration_minutes, timezone_tutor, timezone_student, session_state, session_outcome, payment_state, price_amount, currency,
    commission_rate_bps, commission_amount, tutor_net_amount, tutor_net_usd_cents, settled_at, policy_version, confirmation_mode, created_at, updated_at)
  select uuidv7(), $6 || n, $2, $3, student, student, $5, start, start + interval '30 minutes', start + interval '30 minutes',
    30, 'UTC', 'UTC', 'ENDED', 'COMPLETED', 'CAPTURED', 2500, 'USD', 2000, 500, 2000, 2000, start, '2026-11', 'request', start, start
  from (
    select n, ($4::uuid[])[1 + n % cardinality($4::uuid[])] student,
      ($7 || '-02T00:00:00Z')::timestamptz + (n * interval '20 days' / $1) start
    from generate_series(0, $1 - 1) n
  ) lesson`

const ENTRIES = `
  insert into ledger_entries (id, at, event, cause_key, booking_id, created_at, updated_at)
  select uuidv7(), b.start + e.after, e.event, e.event || ':' || b.id, b.id, b.start + e.after, b.start + e.after
  from bookings b cross join (values ('capture', interval '0'), ('lessonCompleted', interval '1 hour'),
    ('earningsAvailable', interval '49 hours')) e(event, after)
  where b.reference like $1 || '%'`

const LINES = `
  insert into ledger_lines (id, entry_id, account, owner, amount, currency, created_at, updated_at)
  select uuidv7(), e.id, l.account, case l.owner when 'booking' then b.id::text when 'tutor' then b.tutor_id::text end, l.amount, 'USD', e.at, e.at
  from bookings b join ledger_entries e on e.booking_id = b.id
  join (values ('capture', 'processorClearing', null, 2500), ('capture', 'escrow', 'booking', -2500),
    ('lessonCompleted', 'escrow', 'booking', 2500), ('lessonCompleted', 'tutorPending', 'tutor', -2000), ('lessonCompleted', 'commission', null, -500),
    ('earningsAvailable', 'tutorPending', 'tutor', 2000), ('earningsAvailable', 'tutorAvailable', 'tutor', -2000)) l(event, account, owner, amount)
    on l.event = e.event
  where b.reference like $1 || '%'`
