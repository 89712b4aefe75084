import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { withTransaction } from '@/services/database/withTransaction'
import { endPurchase } from '../payment/endPurchase'
import { readPayment } from '../payment/paymentRow'

type Input = { payload: Payload; packageId: string; now: Date }

/**
 * Ends a purchase whose pay page never came to be (a crash, or a processor that was down), so that wallet money does not
 * stay set aside for it. With a page open the processor's own records decide (`syncPurchase`).
 */
export async function giveUpPurchase({ payload, packageId, now }: Input): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const { rows } = await tx.execute<{ id: string }>(
      sql`select id from payments where package_id = ${packageId} and purpose = 'package'`,
    )
    if (!rows[0]) return
    const payment = await readPayment(tx, rows[0].id, { lock: true })
    const isUnpaid = payment.state === 'PENDING' || payment.state === 'FAILED'
    if (!isUnpaid || payment.checkoutSessionId) return
    await endPurchase({ tx, payment, failureCode: null, now })
  })
}
