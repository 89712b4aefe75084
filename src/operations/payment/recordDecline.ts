import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '@/services/database/tx'
import type { LoadedPayment } from './paymentRow'

type Input = {
  tx: Tx
  payment: Pick<LoadedPayment, 'id' | 'payerId'>
  /** The processor's declined charge: however often we hear of it, it counts once. */
  chargeId: string
  failureCode: string
  now: Date
}

/** Writes down that a card of this payer was declined, for the limit of failed cards (J21). */
export async function recordDecline({ tx, payment, chargeId, failureCode, now }: Input): Promise<void> {
  const at = now.toISOString()
  await tx.execute(sql`
    insert into payment_declines (id, payer_id, payment_id, key, failure_code, at, created_at, updated_at)
    values (${uuidv7()}, ${payment.payerId}, ${payment.id}, ${chargeId}, ${failureCode}, ${at}, ${at}, ${at})
    on conflict (key) do nothing`)
}
