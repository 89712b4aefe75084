import { sql } from '@payloadcms/db-postgres'
import type { Currency } from '@/domain/money/currency'
import type { Rates } from '@/domain/money/rates'
import type { Tx } from '@/services/database/tx'
import { ratesOf } from './currentRates'

type Row = { currency: Currency; rate: string; day: string }

/** The rates of a day `YYYY-MM-DD`: of each currency the newest up to it, else the one of this release. */
export async function ratesOn(tx: Tx, day: string): Promise<Rates> {
  const { rows } = await tx.execute<Row>(sql`
    select distinct on (currency) currency, usd_per_unit rate, day from exchange_rates where day <= ${day} order by currency, day desc`)
  return ratesOf(rows)
}
