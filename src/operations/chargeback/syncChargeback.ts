import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { isOrphan } from '@/domain/chargeback/orphan'
import { DomainError } from '@/domain/errors/domainError'
import { paymentsFor } from '@/operations/payment/paymentsFor'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { DisputeSnapshot } from '@/services/payments/disputesService'
import { listOrphan } from './listOrphan'
import { recordChargeback } from './recordChargeback'

type Input = { payload: Payload; disputeId: string; now: Date }

/**
 * Reads a chargeback at the processor and records it. It reads the present object, never the event. One whose payment stays
 * unknown for days is left to finance (`listOrphan`).
 * @throws DomainError SERVICE_UNAVAILABLE while no payment of ours is known by its intent, so that the job comes back.
 */
export async function syncChargeback({ payload, disputeId, now }: Input): Promise<void> {
  const snapshot = await paymentsFor(payload).getDispute(disputeId)
  const paymentId = await paymentOfDispute(database(payload), snapshot)
  await withTransaction(payload, async ({ req, tx }) => {
    if (paymentId) return recordChargeback({ req, tx, snapshot, paymentId, now })
    if (isOrphan({ openedAt: snapshot.createdAt, now })) return listOrphan({ tx, snapshot, now })
    throw new DomainError(
      'SERVICE_UNAVAILABLE',
      `no payment of dispute ${snapshot.id} (intent ${snapshot.intentId})`,
    )
  })
}

async function paymentOfDispute(tx: Tx, { intentId }: DisputeSnapshot): Promise<string | null> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from payments where intent_id = ${intentId ?? ''}`,
  )
  return rows[0]?.id ?? null
}
