import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { JournalEntry } from '@/domain/ledger/journalEntry'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { lockEarnings } from '../payout/lockEarnings'

/**
 * Posts a journal entry in the caller's transaction, once per cause (J15): the entry and all its lines in one statement,
 * so that the balance trigger sees them together and booking waits once.
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
  const at = now.toISOString()
  const values = entry.lines.map(
    ({ account, ownerId, amount, currency }) =>
      sql`(${uuidv7()}::uuid, ${account}, ${ownerId}::text, ${amount}::numeric, ${currency}::enum_ledger_lines_currency)`,
  )
  const { rows } = await prepared(
    tx,
    sql`
    with entry as (
      insert into ledger_entries (id, at, event, cause_key, booking_id, created_at, updated_at)
      values (${uuidv7()}, ${at}, ${entry.event}, ${entry.causeKey}, ${bookingId ?? null}, ${at}, ${at})
      on conflict (cause_key) do nothing returning id)
    insert into ledger_lines (id, entry_id, account, owner, amount, currency, created_at, updated_at)
    select line.id, entry.id, line.account, line.owner, line.amount, line.currency, ${at}::timestamptz, ${at}::timestamptz
    from entry cross join (values ${sql.join(values, sql`, `)}) line (id, account, owner, amount, currency) returning id`,
  )
  return rows.length > 0
}

/** Whatever changes what a tutor can be paid waits for a payout that is just being counted out, and is seen by it. */
async function awaitTurns(tx: Tx, { lines }: JournalEntry): Promise<void> {
  const tutors = lines.filter(({ account }) => account === 'tutorAvailable').map(({ ownerId }) => ownerId)
  for (const tutorId of new Set(tutors)) if (tutorId) await lockEarnings(tx, tutorId)
}
