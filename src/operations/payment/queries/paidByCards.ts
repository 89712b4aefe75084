import { sql } from '@payloadcms/db-postgres'
import { money } from '@/domain/money/money'
import { inUsd, type Rates } from '@/domain/money/rates'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

type Input = {
  tx: Tx
  payerId: string
  /** The payment that is looked at itself. */
  exceptId: string
  /** Purchases that are begun and may still be paid count as well. */
  withPending: boolean
  /** Of today. */
  rates: Rates
}

/** What cards of a person have paid or hold and did not get back, in US cents at the rates of today. */
export async function paidByCards({ tx, payerId, exceptId, withPending, rates }: Input): Promise<number> {
  const { rows } = await prepared<{ amount: string; currency: string }>(
    tx,
    sql`
    select sum(amount - package_amount - promo_amount - credit_amount - wallet_amount) amount, currency from payments
    where payer_id = ${payerId} and paid_by_id is null and id <> ${exceptId}::uuid
      and (state in ('AUTHORIZED', 'CAPTURED', 'PARTIALLY_REFUNDED')
        or ${withPending}::boolean and state = 'PENDING' and purpose in ('package', 'topUp'))
    group by currency`,
  )
  return rows.reduce(
    (sum, { amount, currency }) => sum + inUsd(money(Number(amount), currency), rates).amount,
    0,
  )
}
