import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { type LoadedPayout, lockPayout } from './payoutRow'

/** @throws DomainError FORBIDDEN for whoever is not of finance */
export function assertFinance(viewer: Viewer): void {
  if (!hasRole(viewer, 'finance', 'owner'))
    throw new DomainError('FORBIDDEN', `user ${viewer.id} works on payouts`)
}

/**
 * A locked payout that this person of finance may decide about: never their own (CT13).
 * @throws DomainError FORBIDDEN, NOT_FOUND, PAYOUT_OWN_DECISION
 */
export async function decidablePayout(tx: Tx, viewer: Viewer, payoutId: string): Promise<LoadedPayout> {
  assertFinance(viewer)
  const payout = await lockPayout(tx, payoutId)
  if (payout.tutorUserId === viewer.id)
    throw new DomainError(
      'PAYOUT_OWN_DECISION',
      `user ${viewer.id} decides about their own payout ${payoutId}`,
    )
  return payout
}
