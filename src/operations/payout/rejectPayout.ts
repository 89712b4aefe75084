import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { writeAudit } from '../trust/writeAudit'
import { decidablePayout } from './decidablePayout'
import { movePayout } from './movePayout'
import { tellPayout } from './tellPayout'

type Input = {
  payload: Payload
  viewer: Viewer
  payoutId: string
  /** Told to the tutor. */
  reason: string
  now: Date
}

/**
 * Finance stops a payout before it is sent; the money is free again, and the tutor reads why.
 * @throws DomainError FORBIDDEN, REASON_REQUIRED, NOT_FOUND, PAYOUT_OWN_DECISION, PAYOUT_STATE_CHANGED
 */
export async function rejectPayout({ payload, viewer, payoutId, reason, now }: Input): Promise<void> {
  const words = reason.trim()
  if (!words)
    throw new DomainError('REASON_REQUIRED', 'payout rejected without a reason', { field: 'reason' })
  await withTransaction(
    payload,
    async ({ req, tx }) => {
      const payout = await decidablePayout(tx, viewer, payoutId)
      await movePayout({
        tx,
        payout,
        action: 'reject',
        set: sql`reason = ${words}, closed_at = ${now.toISOString()}`,
        now,
      })
      await writeAudit({
        req,
        actorId: viewer.id,
        action: 'rejectPayout',
        target: SLUGS.payouts,
        targetId: payoutId,
        reason: words,
        changes: { state: { from: payout.state, to: 'rejected' } },
      })
      await tellPayout({ tx, payoutId, news: 'payoutStopped', now })
    },
    { user: viewer.user },
  )
}
