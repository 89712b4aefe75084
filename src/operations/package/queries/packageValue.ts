import { sql } from '@payloadcms/db-postgres'
import { type Money, money } from '@/domain/money/money'
import type { Tx } from '@/services/database/tx'
import type { LoadedPackage } from '../packageRow'

type Input = Pick<LoadedPackage, 'id' | 'price'>

/**
 * What the lessons left in a package are worth, from the books' kept balance: what the package owes, without what is on its way back to
 * the student or could not be given back yet. The package's row is locked, so that it stays so.
 */
export async function packageValue(tx: Tx, { id, price }: Input): Promise<Money> {
  const { rows } = await tx.execute<{ held: string; leaving: string }>(sql`
    select coalesce((select -x.debit_sum from ledger_balances x
        where x.account = 'packageDeferred' and x.owner = ${id} and x.currency = ${price.currency}), 0) held,
      (select coalesce(sum(r.amount), 0) from refunds r join payments p on p.id = r.payment_id
        where p.purpose = 'package' and p.package_id = ${id} and r.state <> 'succeeded') leaving`)
  return money(Number(rows[0]?.held) - Number(rows[0]?.leaving), price.currency)
}
