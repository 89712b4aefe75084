import { sql } from '@payloadcms/db-postgres'
import { OPEN_CHARGEBACK_STATES } from '@/domain/chargeback/chargebackStates'
import type { LoadedPayment } from '@/operations/payment/paymentRow'
import { sqlList } from '@/services/database/sqlList'
import type { Tx } from '@/services/database/tx'

export type ChargebacksOfPayment = {
  /** A bank holds the money: nothing may be given back until it has decided. */
  isOpen: boolean
  /** What payers have by a lost chargeback and no refund has answered for yet; minor units. */
  unanswered: number
  /** What the card can still be given back; minor units. */
  cardLeft: number
}

type Row = { is_open: boolean; lost: string; answered: string; on_card: string; refunded: string }

/**
 * What banks have done with the money of a payment, or of the series it is a share of. The rows stay locked until the
 * transaction ends: two lessons of a series never answer for the same loss.
 */
export async function chargebacksOf(
  tx: Tx,
  { id, paidById }: Pick<LoadedPayment, 'id' | 'paidById'>,
): Promise<ChargebacksOfPayment> {
  const source = paidById ?? id
  await tx.execute(sql`select id from chargebacks where payment_id = ${source} order by id for update`)
  const { rows } = await tx.execute<Row>(sql`
    with shares as (select p.* from payments p where p.paid_by_id = ${source}
        or (p.id = ${source} and not exists (select 1 from payments s where s.paid_by_id = ${source}))),
      back as (select r.* from refunds r join shares s on s.id = r.payment_id where r.state = 'succeeded')
    select coalesce(bool_or(c.state in (${sqlList(OPEN_CHARGEBACK_STATES)})), false) is_open,
      coalesce(sum(c.amount) filter (where c.state = 'lost'), 0) lost,
      (select coalesce(sum(chargeback_amount), 0) from back) answered,
      (select coalesce(sum(card_amount), 0) from back) refunded,
      (select coalesce(sum(greatest(0, captured_amount - package_amount - promo_amount - credit_amount - wallet_amount)), 0) from shares) on_card
    from chargebacks c where c.payment_id = ${source}`)
  const row = rows[0] as Row
  const lost = Number(row.lost)
  return {
    isOpen: row.is_open,
    unanswered: lost - Number(row.answered),
    cardLeft: Math.max(0, Number(row.on_card) - Number(row.refunded) - lost),
  }
}
