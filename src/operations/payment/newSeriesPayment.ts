import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { addMoney, type Money, money } from '@/domain/money/money'
import type { Tx } from '@/services/database/tx'

type Input = {
  tx: Tx
  seriesId: string
  payerId: string
  lessons: readonly { id: string; price: Money }[]
  now: Date
}

/** One payment for all lessons of a series, and the share of each, which is what refunds and the books are about. */
export async function newSeriesPayment({ tx, seriesId, payerId, lessons, now }: Input): Promise<string> {
  const id = uuidv7()
  const at = now.toISOString()
  const currency = lessons[0]?.price.currency ?? 'USD'
  const total = lessons.reduce((sum, { price }) => addMoney(sum, price), money(0, currency))
  await tx.execute(sql`
    insert into payments (id, series_id, payer_id, state, amount, currency, captured_amount, refunded_amount, provider, created_at, updated_at)
    values (${id}, ${seriesId}, ${payerId}, 'PENDING', ${total.amount}, ${currency}, 0, 0, 'stripe', ${at}, ${at})`)
  const shares = lessons.map(
    ({ id: bookingId, price }) =>
      sql`(${uuidv7()}, ${bookingId}, ${id}, ${payerId}, 'PENDING', ${price.amount}, ${currency}, 0, 0, 'stripe', ${at}, ${at})`,
  )
  await tx.execute(sql`
    insert into payments (id, booking_id, paid_by_id, payer_id, state, amount, currency, captured_amount, refunded_amount, provider, created_at, updated_at)
    values ${sql.join(shares, sql`, `)}`)
  return id
}
