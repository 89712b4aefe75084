import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Tables that are written with every booking and payment, and never searched by when a row last changed. */
const TABLES = [
  'bookings',
  'booking_history',
  'payments',
  'payment_operations',
  'payment_events',
  'ledger_entries',
  'ledger_lines',
  'mail_messages',
  'notifications',
]
/** Each is the beginning of a longer index of the same table. */
const COVERED = [
  { name: 'bookings_tutor_idx', column: 'tutor_id' },
  { name: 'bookings_student_idx', column: 'student_id' },
  { name: 'bookings_tutor_user_idx', column: 'tutor_user_id' },
]

/** Drops indexes that cost every write and serve no read. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of TABLES) await db.execute(sql.raw(`drop index "${table}_updated_at_idx"`))
  for (const { name } of COVERED) await db.execute(sql.raw(`drop index "${name}"`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of TABLES)
    await db.execute(sql.raw(`create index "${table}_updated_at_idx" on "${table}" (updated_at)`))
  for (const { name, column } of COVERED)
    await db.execute(sql.raw(`create index "${name}" on bookings (${column})`))
}
