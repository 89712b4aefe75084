import { sql } from '@payloadcms/db-postgres'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

/** Whether somebody has still to look at this payment before its money is collected (decision 020). */
export async function isUnderReview(tx: Tx, paymentId: string): Promise<boolean> {
  const { rows } = await prepared(
    tx,
    sql`select 1 from payment_reviews where payment_id = ${paymentId} and state = 'open'`,
  )
  return rows.length > 0
}
