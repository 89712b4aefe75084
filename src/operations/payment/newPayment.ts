import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { Money } from '@/domain/money/money'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

type Input = { tx: Tx; bookingId: string; payerId: string; amount: Money; now: Date }

/** The payment a booking waits for. The processor hears of it when the payer comes to pay (`openCheckout`). */
export async function newPayment({ tx, bookingId, payerId, amount, now }: Input): Promise<string> {
  const id = uuidv7()
  const at = now.toISOString()
  await prepared(
    tx,
    sql`
    insert into payments (id, booking_id, payer_id, state, amount, currency, captured_amount, refunded_amount, provider, created_at, updated_at)
    values (${id}, ${bookingId}, ${payerId}, 'PENDING', ${amount.amount}, ${amount.currency}, 0, 0, 'stripe', ${at}, ${at})`,
  )
  return id
}
