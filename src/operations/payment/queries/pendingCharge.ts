import { sql } from '@payloadcms/db-postgres'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

export type PendingCharge = {
  key: string
  /** Of the processor. */
  cardId: string
  customerId: string
  /** When it was planned or last tried. */
  triedAt: Date
}

type Row = { key: string; card_id: string; customer_id: string; updated_at: string }

/** The charge of a saved card that was begun for a payment and of which nothing is known yet. */
export async function pendingCharge(tx: Tx, paymentId: string): Promise<PendingCharge | null> {
  const { rows } = await prepared<Row>(
    tx,
    sql`
    select o.key, o.updated_at, s.card_id, c.customer_id from payment_operations o join payments p on p.id = o.payment_id
      join saved_cards s on s.id = p.saved_card_id join payment_customers c on c.user_id = s.user_id
    where o.payment_id = ${paymentId} and o.kind = 'charge' and o.state = 'pending'`,
  )
  const [row] = rows
  return row
    ? {
        key: row.key,
        cardId: row.card_id,
        customerId: row.customer_id,
        triedAt: new Date(row.updated_at),
      }
    : null
}
