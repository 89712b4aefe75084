import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { Money } from '@/domain/money/money'
import type { Tx } from '@/services/database/tx'
import { planOperation } from './paymentOperation'

type Input = { tx: Tx; bookingId: string; payerId: string; amount: Money; now: Date }

/** The first row of "row, call, row": the payment and its planned checkout, before the processor hears of it. */
export async function newPayment({ tx, bookingId, payerId, amount, now }: Input): Promise<string> {
  const id = uuidv7()
  const at = now.toISOString()
  await tx.execute(sql`
    insert into payments (id, booking_id, payer_id, state, amount, currency, captured_amount, refunded_amount, provider, created_at, updated_at)
    values (${id}, ${bookingId}, ${payerId}, 'PENDING', ${amount.amount}, ${amount.currency}, 0, 0, 'stripe', ${at}, ${at})`)
  await planOperation({
    tx,
    paymentId: id,
    kind: 'checkout',
    key: `checkout:${id}`,
    amount: amount.amount,
    now,
  })
  return id
}
