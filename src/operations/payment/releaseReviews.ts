import { sql } from '@payloadcms/db-postgres'
import { REVIEW_MOVES } from '@/domain/payment/reviews'
import type { Tx } from '@/services/database/tx'

/** Reviews nobody decided in time go on by themselves, and so do those whose payment has come to nothing (decision 020). */
export async function releaseReviews(tx: Tx, now: Date): Promise<void> {
  const at = now.toISOString()
  const { from, to } = REVIEW_MOVES.release
  await tx.execute(sql`
    update payment_reviews r set state = ${to}, decided_at = ${at}, updated_at = ${at},
      decision = case when r.due_at <= ${at} then 'Nobody decided in time.' else 'The payment is over.' end
    from payments p where p.id = r.payment_id and r.state = ${from[0]} and (r.due_at <= ${at} or p.state <> 'AUTHORIZED')`)
}
