import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { Money } from '@/domain/money/money'

type Input = { bookingId: string; payerId: string; amount: Money; now: Date }

/**
 * The payment a booking waits for, as an insert to run with the one of the booking. The processor hears of it when the
 * payer comes to pay (`openCheckout`).
 */
export function newPayment({ bookingId, payerId, amount, now }: Input): ReturnType<typeof sql> {
  const at = now.toISOString()
  return sql`
    insert into payments (id, booking_id, payer_id, state, amount, currency, captured_amount, refunded_amount, provider, created_at, updated_at)
    values (${uuidv7()}, ${bookingId}, ${payerId}, 'PENDING', ${amount.amount}, ${amount.currency}, 0, 0, 'stripe', ${at}, ${at})`
}
