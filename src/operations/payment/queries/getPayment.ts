import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { type Money, money } from '@/domain/money/money'
import { readBooking } from '@/operations/booking/bookingRow'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { readPayment } from '../paymentRow'
import { restOf } from '../restOf'

export type PaymentView = {
  id: string
  /** Null for the payment of a whole series. */
  bookingId: string | null
  seriesId: string | null
  state: string
  amount: Money
  captured: Money
  refunded: Money
  /** What can still be given back, promised refunds counted as given. */
  rest: Money
}

/** A payment, for its payer and for staff that see money. @throws DomainError NOT_FOUND for anyone else. */
export async function getPayment({
  payload,
  viewer,
  paymentId,
}: {
  payload: Payload
  viewer: Viewer
  paymentId: string
}): Promise<PaymentView> {
  const payment = await readPayment(database(payload), paymentId)
  if (payment.payerId !== viewer.id && !hasRole(viewer, 'finance', 'ops', 'owner')) {
    throw new DomainError('NOT_FOUND', `payment ${paymentId} not visible to ${viewer.id}`)
  }
  const { id, bookingId, seriesId, state, amount } = payment
  const booking = bookingId ? await readBooking(database(payload), bookingId) : null
  return {
    id,
    bookingId,
    seriesId,
    state,
    amount,
    captured: money(payment.capturedAmount, amount.currency),
    refunded: money(payment.refundedAmount, amount.currency),
    rest: money(
      booking ? restOf(booking, payment) : payment.capturedAmount - payment.refundedAmount,
      amount.currency,
    ),
  }
}
