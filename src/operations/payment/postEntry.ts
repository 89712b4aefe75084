import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { JournalEntry } from '@/domain/ledger/journalEntry'
import type { Tx } from '@/services/database/tx'
import { lockEarnings } from '../payout/lockEarnings'

/**
 * Posts a journal entry in the caller's transaction, once per cause (J15): all lines in one statement, so that the
 * balance trigger sees them together.
 * @returns false when this cause was posted before
 */
export async function postEntry({
  tx,
  entry,
  bookingId,
  now,
}: {
  tx: Tx
  entry: JournalEntry
  bookingId?: string | null
  now: Date
}): Promise<boolean> {
  await awaitTurns(tx, entry)
  const id = uuidv7()
  const at = now.toISOString()
  const { rows } = await tx.execute(sql`
    insert into ledger_entries (id, at, event, cause_key, booking_id, created_at, updated_at)
    values (${id}, ${at}, ${entry.event}, ${entry.causeKey}, ${bookingId ?? null}, ${at}, ${at}) on conflict (cause_key) do nothing returning id`)
  if (rows.length === 0) return false
  const values = entry.lines.map(
    (line) =>
      sql`(${uuidv7()}, ${id}, ${line.account}, ${line.ownerId}, ${line.amount}, ${line.currency}, ${at}, ${at})`,
  )
  await tx.execute(sql`
    insert into ledger_lines (id, entry_id, account, owner, amount, currency, created_at, updated_at) values ${sql.join(values, sql`, `)}`)
  return true
}

/** Whatever changes what a tutor can be paid waits for a payout that is just being counted out, and is seen by it. */
async function awaitTurns(tx: Tx, { lines }: JournalEntry): Promise<void> {
  const tutors = lines.filter(({ account }) => account === 'tutorAvailable').map(({ ownerId }) => ownerId)
  for (const tutorId of new Set(tutors)) if (tutorId) await lockEarnings(tx, tutorId)
}
