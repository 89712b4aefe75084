import type { Payload } from 'payload'
import { isOver } from '@/domain/booking/states'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { resolveCharge } from './finishCharge'
import { lockShares } from './lockShares'
import { isUnpaid } from './paymentAttempt'
import { sourceOfBooking } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { returnTenders } from './returnTenders'
import { syncPayment } from './syncPayment'

type Input = { payload: Payload; bookingId: string; now: Date }

/**
 * Ends the pay page of a booking that was given up, and gives back what had been set aside for it. A payment that came
 * first is found and handed back.
 */
export async function closeCheckout({ payload, bookingId, now }: Input): Promise<void> {
  await resolveCharge({ payload, bookingId, now })
  const payment = await sourceOfBooking(database(payload), bookingId)
  if (!isUnpaid(payment)) return
  await withTransaction(payload, async ({ tx }) => {
    const { shares } = await lockShares(tx, bookingId)
    for (const share of shares)
      if (isUnpaid(share.payment) && isOver(share.booking.sessionState))
        await returnTenders({ tx, payment: share.payment, now })
  })
  if (!payment.checkoutSessionId) return
  await paymentsFor(payload).expireCheckout(payment.checkoutSessionId)
  await syncPayment({ payload, bookingId, now })
}
