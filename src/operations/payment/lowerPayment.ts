import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'
import type { LoadedPayment } from './paymentRow'

/** `by`: minor units of the payment's currency, less than what the card pays. */
type Lower = { tx: Tx; payment: LoadedPayment; by: number; now: Date }

/**
 * A lower price was agreed for a lesson whose money is held: as much less of the hold on the card is collected, and what
 * covers the rest stays as it is (decision 031). The caller has locked the payment.
 * @throws DomainError PAYMENT_STATE_CHANGED when it is not held, or collected already
 */
export async function lowerPayment({ tx, payment, by, now }: Lower): Promise<void> {
  const { rows } = await tx.execute(sql`
    update payments set amount = amount - ${by}, waived_amount = waived_amount + ${by}, updated_at = ${now.toISOString()}
    where id = ${payment.id} and state = 'AUTHORIZED' and captured_amount = 0 returning id`)
  if (rows.length === 0)
    throw new DomainError('PAYMENT_STATE_CHANGED', `payment ${payment.id} is ${payment.state}, not held`)
}
