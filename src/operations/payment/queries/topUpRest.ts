import { sql } from '@payloadcms/db-postgres'
import { chargebacksOf } from '@/operations/chargeback/queries/chargebacksOf'
import type { Tx } from '@/services/database/tx'
import type { LoadedPayment } from '../paymentRow'
import { walletBalance } from './walletBalance'

/**
 * What of a top-up can go back to its card; minor units: what was put in and did not go back or is not on its way, as far
 * as it is in the wallet now. Whatever else came into the wallet is spent last. With the payer's lock held it stays so.
 */
export async function topUpRest(tx: Tx, payment: LoadedPayment): Promise<number> {
  const { id, payerId, amount } = payment
  const { rows } = await tx.execute<{ going: string }>(
    sql`select coalesce(sum(amount), 0) going from refunds where payment_id = ${id} and state <> 'succeeded'`,
  )
  const { cardLeft } = await chargebacksOf(tx, payment)
  const left = await walletBalance(tx, { ownerId: payerId, currency: amount.currency })
  const unrefunded = Math.min(cardLeft, payment.capturedAmount - payment.refundedAmount)
  return Math.max(0, Math.min(left, unrefunded - Number(rows[0]?.going)))
}
