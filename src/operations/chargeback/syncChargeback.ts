import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { paymentsFor } from '@/operations/payment/paymentsFor'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { DisputeSnapshot } from '@/services/payments/disputesService'
import { recordChargeback } from './recordChargeback'

type Input = { payload: Payload; disputeId: string; now: Date }

/**
 * Reads a chargeback at the processor and records it. It reads the present object, never the event.
 * @throws DomainError SERVICE_UNAVAILABLE while no payment of ours is known by its intent, so that the job comes back.
 */
export async function syncChargeback({ payload, disputeId, now }: Input): Promise<void> {
  const snapshot = await paymentsFor(payload).getDispute(disputeId)
  const paymentId = await paymentOfDispute(database(payload), snapshot)
  await withTransaction(payload, ({ req, tx }) => recordChargeback({ req, tx, snapshot, paymentId, now }))
}

async function paymentOfDispute(tx: Tx, { id, intentId }: DisputeSnapshot): Promise<string> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from payments where intent_id = ${intentId ?? ''}`,
  )
  if (!rows[0])
    throw new DomainError('SERVICE_UNAVAILABLE', `no payment of dispute ${id} (intent ${intentId})`)
  return rows[0].id
}
