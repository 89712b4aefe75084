import { sql } from '@payloadcms/db-postgres'
import type { PaymentParts } from '@/domain/payment/tenders'
import type { Tx } from '@/services/database/tx'

export type RefundedParts = PaymentParts & {
  /** Of all of it, what the marketplace paid instead of the tutor. */
  guaranteed: number
}

type Row = { [Part in keyof RefundedParts]: string }

/** What has been given back of a payment in each way, minor units of its currency. */
export async function refundedParts(tx: Tx, paymentId: string): Promise<RefundedParts> {
  const { rows } = await tx.execute<Row>(sql`
    select coalesce(sum(card_amount), 0) card, coalesce(sum(wallet_amount), 0) wallet, coalesce(sum(credit_amount), 0) credit,
      coalesce(sum(promo_amount), 0) promo, coalesce(sum(package_amount), 0) package,
      coalesce(sum(guarantee_amount), 0) guaranteed
    from refunds where payment_id = ${paymentId} and state = 'succeeded'`)
  const row = rows[0] as Row
  return {
    card: Number(row.card),
    wallet: Number(row.wallet),
    credit: Number(row.credit),
    promo: Number(row.promo),
    package: Number(row.package),
    guaranteed: Number(row.guaranteed),
  }
}
