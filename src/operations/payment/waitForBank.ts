import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { withTransaction } from '@/services/database/withTransaction'
import { enqueue } from '@/services/queue/queue'
import { finishOperation } from './paymentOperation'

/**
 * The processor would not give money back that a bank is after: nothing was done, and nothing is until it has decided. The
 * refund gets another key, for a processor answers the same key the same for ever; and we ask what we have not heard of.
 */
export async function waitForBank({
  payload,
  key,
  now,
}: {
  payload: Payload
  key: string
  now: Date
}): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    await finishOperation({ tx, key, state: 'refused', failureCode: 'disputed', now })
    await tx.execute(sql`
      update refunds set key = key || ':again', updated_at = ${now.toISOString()} where key = ${key} and state = 'pending'`)
    await enqueue(tx, 'payment.sweepChargebacks', {})
  })
}
