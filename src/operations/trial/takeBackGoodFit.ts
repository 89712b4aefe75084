import { sql } from '@payloadcms/db-postgres'
import { creditExpiredEntry } from '@/domain/ledger/creditEntries'
import { ownerBalances } from '@/operations/ledger/queries/ownerBalances'
import { lockPayer } from '@/operations/payment/lockPayer'
import { postEntry } from '@/operations/payment/postEntry'
import type { Tx } from '@/services/database/tx'

type Input = { tx: Tx; booking: { id: string; studentId: string; goodFitAt: Date | null }; now: Date }

/**
 * The money of a trial goes back after all, by staff or by the bank: what is left of the credit for it ends, so that
 * nobody has both. What was spent of it stays spent, and ends as well when it comes back: credit that is over since it was
 * given is never revived (`reviveCredits`). The caller holds the booking.
 */
export async function takeBackGoodFit({ tx, booking, now }: Input): Promise<void> {
  if (!booking.goodFitAt) return
  await lockPayer(tx, booking.studentId)
  const { rows } = await tx.execute<{ id: string; currency: string }>(sql`
    update promotional_credits set state = 'expired', expires_at = issued_at, updated_at = ${now.toISOString()}
    where booking_id = ${booking.id} and reason = 'goodFit' and expires_at > issued_at returning id, currency`)
  for (const { id: creditId, currency } of rows) {
    const left = (await ownerBalances(tx, { ownerId: creditId, currency }))('promotionalCredit')
    const entry = creditExpiredEntry({ creditId, reason: 'goodFit', left, at: now })
    if (left.amount > 0) await postEntry({ tx, entry, now })
  }
}
