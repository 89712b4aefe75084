import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { writeAudit } from '../trust/writeAudit'
import { assertFinance } from './decidablePayout'

type Input = { payload: Payload; viewer: Viewer; batchId: string }

/**
 * The file of a batch, as it was written once. It holds tutors' names and addresses, so who took it is written down.
 * @throws DomainError FORBIDDEN, NOT_FOUND
 */
export async function takeBatchFile({
  payload,
  viewer,
  batchId,
}: Input): Promise<{ name: string; text: string }> {
  assertFinance(viewer)
  return withTransaction(
    payload,
    async ({ req, tx }) => {
      const { rows } = await tx.execute<{ name: string; text: string }>(
        sql`select file_name as name, file as text from payout_batches where id = ${batchId}`,
      )
      if (!rows[0]) throw new DomainError('NOT_FOUND', `no payout batch ${batchId}`)
      await writeAudit({
        req,
        actorId: viewer.id,
        action: 'readPayoutFile',
        target: SLUGS.payoutBatches,
        targetId: batchId,
      })
      return rows[0]
    },
    { user: viewer.user },
  )
}
