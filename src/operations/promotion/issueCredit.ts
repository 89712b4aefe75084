import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { creditIssuedEntry } from '@/domain/ledger/creditEntries'
import type { Money } from '@/domain/money/money'
import { CREDIT_DAYS, type CreditReason } from '@/domain/payment/credits'
import type { CreditInPurse } from '@/domain/payment/purse'
import { addDays } from '@/domain/time/instants'
import { postEntry } from '@/operations/payment/postEntry'
import type { Tx } from '@/services/database/tx'

type Input = {
  tx: Tx
  studentId: string
  amount: Money
  reason: CreditReason
  /** The smallest price of a lesson it can be used for. */
  least?: Money
  /** Why, and by whom, when a person gives it. */
  note?: string
  issuedById?: string
  id?: string
  now: Date
}

/** Gives promotional credit: the row that says what for and until when, and the ledger entry (J07). */
export async function issueCredit({
  tx,
  studentId,
  amount,
  reason,
  least,
  note,
  issuedById,
  id = uuidv7(),
  now,
}: Input): Promise<CreditInPurse> {
  const at = now.toISOString()
  const expiresAt = addDays(now, CREDIT_DAYS[reason]).toISOString()
  await tx.execute(sql`
    insert into promotional_credits (id, student_id, amount, currency, minimum_amount, reason, note, issued_at, expires_at, issued_by_id,
      state, created_at, updated_at)
    values (${id}, ${studentId}, ${amount.amount}, ${amount.currency}, ${least?.amount ?? 0}, ${reason}, ${note ?? null}, ${at},
      ${expiresAt}, ${issuedById ?? null}, 'live', ${at}, ${at})`)
  await postEntry({ tx, entry: creditIssuedEntry({ creditId: id, amount }), now })
  return { id, left: amount.amount, least: least?.amount ?? 0, expiresAt }
}
