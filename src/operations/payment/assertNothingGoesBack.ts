import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'
import { chargebacksOf } from '../chargeback/queries/chargebacksOf'
import type { LoadedPayment } from './paymentRow'

/**
 * One way back at a time for the money of a purchase, whose row the caller has locked.
 * @throws DomainError PAYMENT_DISPUTED while a bank decides about it; PAYMENT_PENDING while another refund of it is on its way
 */
export async function assertNothingGoesBack(tx: Tx, payment: LoadedPayment): Promise<void> {
  if ((await chargebacksOf(tx, payment)).isOpen)
    throw new DomainError('PAYMENT_DISPUTED', `payment ${payment.id} is with a bank`)
  const { rows } = await tx.execute(
    sql`select 1 from refunds where payment_id = ${payment.id} and state = 'pending' limit 1`,
  )
  if (rows.length > 0) throw new DomainError('PAYMENT_PENDING', `a refund of ${payment.id} is on its way`)
}
