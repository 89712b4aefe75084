import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import { termsOf } from '@/domain/payout/payoutChannels'
import { canMovePayout, type PayoutState } from '@/domain/payout/payoutProcess'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { enqueue } from '@/services/queue/queue'
import { SLUGS } from '@/slugs'
import { writeAudit } from '../trust/writeAudit'
import { decidablePayout } from './decidablePayout'
import { movePayout } from './movePayout'

type Input = { payload: Payload; viewer: Viewer; payoutId: string; now: Date }

/**
 * One person of finance approves a payout above the limit; with the second one it goes out (CT13).
 * @returns where it stands then
 * @throws DomainError FORBIDDEN, NOT_FOUND, PAYOUT_OWN_DECISION, PAYOUT_STATE_CHANGED, PAYOUT_APPROVED_BEFORE
 */
export async function approvePayout({ payload, viewer, payoutId, now }: Input): Promise<PayoutState> {
  return withTransaction(
    payload,
    async ({ req, tx }) => {
      const payout = await decidablePayout(tx, viewer, payoutId)
      if (!canMovePayout(payout.state, 'approve'))
        throw new DomainError('PAYOUT_STATE_CHANGED', `payout ${payoutId} is ${payout.state}`)
      const { rows: before } = await tx.execute<{ by_id: string }>(
        sql`select by_id from payouts_approvals where _parent_id = ${payoutId}`,
      )
      if (before.some(({ by_id }) => by_id === viewer.id))
        throw new DomainError('PAYOUT_APPROVED_BEFORE', `user ${viewer.id} approves payout ${payoutId} twice`)
      await tx.execute(sql`
        insert into payouts_approvals (_order, _parent_id, id, by_id, at)
        values (${before.length + 1}, ${payoutId}, ${uuidv7()}, ${viewer.id}, ${now.toISOString()})`)
      const isEnough = before.length + 1 >= payout.approvalsNeeded
      if (isEnough) {
        await movePayout({ tx, payout, action: 'approve', now })
        if (termsOf(payout.channel).delivery === 'call') await enqueue(tx, 'payout.send', { payoutId })
      }
      await writeAudit({
        req,
        actorId: viewer.id,
        action: 'approvePayout',
        target: SLUGS.payouts,
        targetId: payoutId,
        changes: { approvals: before.length + 1, of: payout.approvalsNeeded },
      })
      return isEnough ? 'approved' : payout.state
    },
    { user: viewer.user },
  )
}
