import { sql } from '@payloadcms/db-postgres'
import { OPEN_CHARGEBACK_STATES } from '@/domain/chargeback/chargebackStates'
import { sqlList } from '@/services/database/sqlList'
import type { Tx } from '@/services/database/tx'

export type PurchaseLoss = {
  /** A bank holds what the package was paid with. */
  isOpen: boolean
  /** What the payer has from their bank and nothing of the package has made good yet; minor units. */
  unanswered: number
  /** What the package has put into the wallet when it ran out or its lessons were given up; minor units. */
  inWallet: number
}

type Row = { isOpen: boolean; lost: string; answered: string; inWallet: string }

/**
 * What banks have done with the purchase of a package, and what of that the books have from it. With the package's row
 * locked it stays so: whatever gives a value back, and the loss itself, come one after the other.
 */
export async function purchaseLoss(tx: Tx, packageId: string): Promise<PurchaseLoss> {
  const { rows } = await tx.execute<Row>(sql`
    with own as (select id, purpose from payments where package_id = ${packageId}),
      taken as (select c.state, c.amount, c.dispute_id from chargebacks c join own on own.id = c.payment_id),
      causes as (select 'chargeback:' || dispute_id || ':package' as key, true as is_lesson from taken
        union all select 'packageExpired:' || ${packageId}::text, true
        union all select 'tendersBack:' || id, purpose = 'lesson' from own
        union all select 'refund:' || r.id, own.purpose = 'lesson' from refunds r join own on own.id = r.payment_id),
      lines as (select l.account, l.amount, causes.is_lesson from causes join ledger_entries e on e.cause_key = causes.key
        join ledger_lines l on l.entry_id = e.id)
    select coalesce((select bool_or(state in (${sqlList(OPEN_CHARGEBACK_STATES)})) from taken), false) "isOpen",
      (select coalesce(sum(amount), 0) from taken where state = 'lost') lost,
      (select coalesce(-sum(amount), 0) from lines where account = 'chargebackLoss') answered,
      (select coalesce(-sum(amount), 0) from lines where account = 'studentWallet' and is_lesson) "inWallet"`)
  const row = rows[0] as Row
  return {
    isOpen: row.isOpen,
    unanswered: Math.max(0, Number(row.lost) - Number(row.answered)),
    inWallet: Math.max(0, Number(row.inWallet)),
  }
}
