import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '@/services/database/tx'
import type { Discount } from './discountOf'

type Redeem = {
  tx: Tx
  userId: string
  paymentId: string
  discount: Discount
  currency: string
  now: Date
}

/** Notes that a code is used by a payment, with the lock of the code held since its uses were counted. */
export async function redeemCode({ tx, userId, paymentId, discount, currency, now }: Redeem): Promise<void> {
  const at = now.toISOString()
  await tx.execute(sql`
    insert into promo_redemptions (id, code_id, user_id, payment_id, amount, currency, state, at, created_at, updated_at)
    values (${uuidv7()}, ${discount.promoId}, ${userId}, ${paymentId}, ${discount.amount}, ${currency}, 'reserved', ${at}, ${at}, ${at})`)
}

type Of = { tx: Tx; paymentId: string; now: Date }

/** The payment of the lesson or the series is sure: the code counts as used. */
export async function markRedeemed({ tx, paymentId, now }: Of): Promise<void> {
  await tx.execute(sql`
    update promo_redemptions set state = 'used', updated_at = ${now.toISOString()}
    where payment_id = ${paymentId} and state = 'reserved'`)
}

/**
 * Gives a code back when nothing is left of the payment it was used for: every lesson it pays for came to nothing or was
 * refunded in full.
 * @param input.paymentId of the lesson or the whole series, as the processor knows it
 */
export async function returnCode({ tx, paymentId, now }: Of): Promise<void> {
  await tx.execute(sql`
    update promo_redemptions r set state = 'returned', updated_at = ${now.toISOString()}
    where r.payment_id = ${paymentId} and r.state <> 'returned' and not exists (
      select 1 from payments p where coalesce(p.paid_by_id, p.id) = ${paymentId} and p.booking_id is not null and p.promo_amount > 0
        and p.state <> 'REFUNDED' and not exists (select 1 from ledger_entries e where e.cause_key = 'tendersBack:' || p.id))`)
}
