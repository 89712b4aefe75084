import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { writeAudit } from '../trust/writeAudit'
import { assertFinance } from './decidablePayout'

type Input = { payload: Payload; viewer: Viewer; batchId: string; now: Date }

/**
 * Finance has uploaded and paid a file at the provider: its payouts can be marked as arrived from now on.
 * @throws DomainError FORBIDDEN, NOT_FOUND, PAYOUT_STATE_CHANGED when it was marked before
 */
export async function markBatchSent({ payload, viewer, batchId, now }: Input): Promise<void> {
  assertFinance(viewer)
  await withTransaction(
    payload,
    async ({ req, tx }) => {
      const at = now.toISOString()
      const { rows } = await tx.execute<{ state: string }>(
        sql`select state from payout_batches where id = ${batchId} for update`,
      )
      if (!rows[0]) throw new DomainError('NOT_FOUND', `no payout batch ${batchId}`)
      if (rows[0].state !== 'made') throw new DomainError('PAYOUT_STATE_CHANGED', `batch ${batchId} is sent`)
      await tx.execute(sql`
        update payout_batches set state = 'sent', sent_by_id = ${viewer.id}, sent_at = ${at}, updated_at = ${at} where id = ${batchId}`)
      await writeAudit({
        req,
        actorId: viewer.id,
        action: 'markPayoutBatchSent',
        target: SLUGS.payoutBatches,
        targetId: batchId,
        changes: { state: { from: 'made', to: 'sent' } },
      })
    },
    { user: viewer.user },
  )
}
