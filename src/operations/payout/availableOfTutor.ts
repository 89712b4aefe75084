import type { Money } from '@/domain/money/money'
import { ownerBalances } from '@/operations/ledger/queries/ownerBalances'
import type { Tx } from '@/services/database/tx'
import { lockEarnings } from './lockEarnings'

/**
 * What a tutor has available now, minor units of their currency, from the ledger, under the lock of their earnings: two
 * refunds, or a refund and a payout, never take the same money.
 */
export async function availableOfTutor(
  tx: Tx,
  { tutorId, tutorPrice }: { tutorId: string; tutorPrice: Money },
): Promise<number> {
  await lockEarnings(tx, tutorId)
  const of = await ownerBalances(tx, { ownerId: tutorId, currency: tutorPrice.currency })
  return Math.max(0, of('tutorAvailable').amount)
}
