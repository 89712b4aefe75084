import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { reviewDueAt } from '@/domain/payment/reviews'
import { riskOf } from '@/domain/payment/risk'
import type { Tx } from '@/services/database/tx'
import type { LoadedPayment } from './paymentRow'
import { riskFacts } from './queries/riskFacts'

type Input = {
  tx: Tx
  payment: LoadedPayment
  /** A lesson it pays for; null for what is bought at once. */
  bookingId: string | null
  captureBefore: Date | null
  now: Date
}

/**
 * Puts a held payment before staff when the rules of risk ask for it (J13): the lesson is placed as any other, only its
 * money is not collected before somebody has looked, or a day has passed (decision 020). What is bought at once waits for
 * that. Once a payment.
 */
export async function openReview({ tx, payment, bookingId, captureBefore, now }: Input): Promise<void> {
  const { reasons, action } = riskOf(await riskFacts(tx, payment, now), bookingId === null)
  if (action === 'allow') return
  const { amount, currency } = payment.card
  const at = now.toISOString()
  await tx.execute(sql`
    insert into payment_reviews (id, payment_id, booking_id, payer_id, amount, currency, reasons, state, due_at, created_at, updated_at)
    values (${uuidv7()}, ${payment.id}, ${bookingId}, ${payment.payerId}, ${amount}, ${currency}, ${reasons.join(', ')}, 'open',
      ${reviewDueAt({ now, captureBefore }).toISOString()}, ${at}, ${at}) on conflict (payment_id) do nothing`)
}
