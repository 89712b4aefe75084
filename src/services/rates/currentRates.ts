import { sql } from '@payloadcms/db-postgres'
import type { Currency } from '@/domain/money/currency'
import type { Rates } from '@/domain/money/rates'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { SHIPPED_RATES } from './shippedRates'

/** Rates with the day each is of. */
export type DatedRates = Rates & { days: Partial<Record<string, string>> }

type Row = { currency: Currency; rate: string; day: string }

/** The rates to quote and compare by: of each currency the newest that is stored, else the one of this release (J11). */
export async function currentRates(tx: Tx): Promise<DatedRates> {
  const { rows } = await prepared<Row>(
    tx,
    sql`select distinct on (currency) currency, usd_per_unit rate, day from exchange_rates order by currency, day desc`,
  )
  return { ...ratesOf(rows), days: Object.fromEntries(rows.map(({ currency, day }) => [currency, day])) }
}

/** Part of a statement: the newest stored rate of a currency as text, null when there is none. */
export const newestRate = (currency: ReturnType<typeof sql>) => sql`(
  select usd_per_unit from exchange_rates r where r.currency = ${currency}::text::enum_exchange_rates_currency order by r.day desc limit 1)`

/** Rates that were read otherwise, with those of this release where there are none. */
export function ratesOf(rows: readonly { currency: string; rate: string | null; day?: string }[]): Rates {
  const stored = rows.filter((row): row is Row => row.rate !== null)
  return {
    asOf: stored.reduce((newest, { day = '' }) => (day > newest ? day : newest), '') || SHIPPED_RATES.asOf,
    usdPerUnit: {
      ...SHIPPED_RATES.usdPerUnit,
      ...Object.fromEntries(stored.map(({ currency, rate }) => [currency, rate])),
    },
  }
}
