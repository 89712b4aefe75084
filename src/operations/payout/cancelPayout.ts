import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { movePayout } from './movePayout'
import { lockPayout } from './payoutRow'

type Input = { payload: Payload; viewer: Viewer; payoutId: string; now: Date }

/**
 * The tutor takes a payout back before it is sent; the money is free at once.
 * @throws DomainError NOT_FOUND for a payout of somebody else, PAYOUT_STATE_CHANGED once it is sent
 */
export async function cancelPayout({ payload, viewer, payoutId, now }: Input): Promise<void> {
  await withTransaction(
    payload,
    async ({ tx }) => {
      const payout = await lockPayout(tx, payoutId)
      if (payout.tutorUserId !== viewer.id)
        throw new DomainError('NOT_FOUND', `payout ${payoutId} is not of ${viewer.id}`)
      await movePayout({ tx, payout, action: 'cancel', set: sql`closed_at = ${now.toISOString()}`, now })
    },
    { user: viewer.user },
  )
}
