import { sql } from '@payloadcms/db-postgres'
import type { AccountKind } from '@/domain/ledger/accounts'
import type { JournalLine } from '@/domain/ledger/journalEntry'
import type { Tx } from '@/services/database/tx'

type Row = { account: AccountKind; owner: string | null; amount: string; currency: string }

/** The lines by which wallet, credit, code or package covered a payment; none when the card pays all of it. */
export async function tendersUsed(tx: Tx, paymentId: string): Promise<JournalLine[]> {
  const { rows } = await tx.execute<Row>(sql`
    select l.account, l.owner, l.amount, l.currency from ledger_lines l join ledger_entries e on e.id = l.entry_id
    where e.cause_key = ${`tenders:${paymentId}`} order by l.id`)
  return rows.map(({ account, owner, amount, currency }) => ({
    account,
    ownerId: owner,
    amount: Number(amount),
    currency,
  }))
}
