import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

/**
 * What banks have given the payer of a top-up that neither their wallet nor a refund has made good yet; minor units. Unlike
 * a lesson's, a top-up's loss is made good from the wallet as soon as it is lost.
 */
export async function topUpLoss(tx: Tx, paymentId: string): Promise<number> {
  const { rows } = await tx.execute<{ loss: string }>(sql`
    select coalesce(sum(l.amount), 0) loss from ledger_lines l join ledger_entries e on e.id = l.entry_id
    where l.account = 'chargebackLoss' and e.cause_key in (
      select 'chargeback:' || dispute_id || step from chargebacks, (values (':lost'), (':wallet')) s(step) where payment_id = ${paymentId}
      union all select 'refund:' || id from refunds where payment_id = ${paymentId})`)
  return Math.max(0, Number(rows[0]?.loss))
}
