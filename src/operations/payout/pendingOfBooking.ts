import { sql } from '@payloadcms/db-postgres'
import { type Money, money } from '@/domain/money/money'
import type { Tx } from '@/services/database/tx'

/** What one lesson still holds in the tutor's pending account, from the ledger, in the tutor's currency. */
export async function pendingOfBooking(
  tx: Tx,
  { id, tutorPrice }: { id: string; tutorPrice: Money },
): Promise<Money> {
  const { rows } = await tx.execute<{ balance: string }>(sql`
    select coalesce(-sum(l.amount), 0) as balance from ledger_lines l join ledger_entries e on e.id = l.entry_id
    where e.booking_id = ${id} and l.account = 'tutorPending'`)
  return money(Number(rows[0]?.balance ?? 0), tutorPrice.currency)
}
