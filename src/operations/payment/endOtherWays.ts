import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { resolveCharge } from './finishCharge'
import { openCheckout } from './openCheckout'
import { isUnpaid } from './paymentAttempt'
import { sourceOfBooking } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { syncPayment } from './syncPayment'

type Input = { payload: Payload; bookingId: string; now: Date }

/**
 * Ends every way to pay a held booking that was begun before, so that another can be begun: a charge that hangs is found
 * out about, a pay page is closed. One that was paid meanwhile is taken for what it is: the payment is made.
 * @throws DomainError PAYMENT_UNAVAILABLE when it cannot be known; then nothing else may be begun
 */
export async function endOtherWays({ payload, bookingId, now }: Input): Promise<void> {
  const db = database(payload)
  await resolveCharge({ payload, bookingId, now })
  const before = await sourceOfBooking(db, bookingId)
  if (!isUnpaid(before)) return
  const { rows } = await db.execute(sql`
    select 1 from payment_operations where payment_id = ${before.id} and kind = 'checkout' and state = 'pending'`)
  // A page that may have been opened: only the call with the same key tells which.
  if (rows.length > 0) await openCheckout({ payload, bookingId, now })
  const { id, checkoutSessionId } = await sourceOfBooking(db, bookingId)
  if (!checkoutSessionId) return
  const { sessionStatus } = await paymentsFor(payload).expireCheckout(checkoutSessionId)
  await syncPayment({ payload, bookingId, now })
  if (sessionStatus !== 'expired') return
  await db.execute(sql`
    update payments set checkout_session_id = null, checkout_url = null, attempts = attempts + 1, updated_at = ${now.toISOString()}
    where id = ${id} and checkout_session_id = ${checkoutSessionId} and state in ('PENDING', 'FAILED')`)
}
