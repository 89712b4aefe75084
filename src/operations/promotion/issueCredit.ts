import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { creditIssuedEntry } from '@/domain/ledger/creditEntries'
import type { Money } from '@/domain/money/money'
import { CREDIT_DAYS, type CreditReason } from '@/domain/payment/credits'
import type { CreditInPurse } from '@/domain/payment/purse'
import { addDays } from '@/domain/time/instants'
import type { GoodFitReason } from '@/domain/trial/goodFit'
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
  /** The trial it makes up for, and what did not fit. */
  goodFit?: { bookingId: string; reason: GoodFitReason }
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
  goodFit,
  id = uuidv7(),
  now,
}: Input): Promise<CreditInPurse> {
  const at = now.toISOString()
  const expiresAt = addDays(now, CREDIT_DAYS[reason]).toISOString()
  await tx.execute(sql`
    insert into promotional_credits (id, student_id, amount, currency, minimum_amount, reason, note, issued_at, expires_at, issued_by_id,
      booking_id, good_fit_reason, state, created_at, updated_at)
    values (${id}, ${studentId}, ${amount.amount}, ${amount.currency}, ${least?.amount ?? 0}, ${reason}, ${note ?? null}, ${at},
      ${expiresAt}, ${issuedById ?? null}, ${goodFit?.bookingId ?? null}, ${goodFit?.reason ?? null}, 'live', ${at}, ${at})`)
  const entry = creditIssuedEntry({ creditId: id, reason, amount })
  await postEntry({ tx, entry, bookingId: goodFit?.bookingId, now })
  return { id, left: amount.amount, least: least?.amount ?? 0, expiresAt }
}
