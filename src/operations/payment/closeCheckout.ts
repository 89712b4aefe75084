import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { sourceOfBooking } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { syncPayment } from './syncPayment'

/** Ends the pay page of a booking that was given up. A payment that came first is found and handed back. */
export async function closeCheckout({
  payload,
  bookingId,
  now,
}: {
  payload: Payload
  bookingId: string
  now: Date
}): Promise<void> {
  const payment = await sourceOfBooking(database(payload), bookingId)
  if (!payment.checkoutSessionId || (payment.state !== 'PENDING' && payment.state !== 'FAILED')) return
  await paymentsFor(payload).expireCheckout(payment.checkoutSessionId)
  await syncPayment({ payload, bookingId, now })
}
