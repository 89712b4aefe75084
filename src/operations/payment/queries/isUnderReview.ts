import { sql } from '@payloadcms/db-postgres'
import type { ReviewState } from '@/domain/payment/reviews'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

/** Whether somebody has still to look at this payment before its money is collected (decision 020). */
export const isUnderReview = (tx: Tx, paymentId: string): Promise<boolean> =>
  isReviewed(tx, paymentId, 'open')

/** Whether staff have refused this payment. */
export const isRefused = (tx: Tx, paymentId: string): Promise<boolean> => isReviewed(tx, paymentId, 'refused')

async function isReviewed(tx: Tx, paymentId: string, state: ReviewState): Promise<boolean> {
  const { rows } = await prepared(
    tx,
    sql`select 1 from payment_reviews where payment_id = ${paymentId} and state = ${state}`,
  )
  return rows.length > 0
}
