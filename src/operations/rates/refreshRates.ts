import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { Currency } from '@/domain/money/currency'
import { isPlausibleMove } from '@/domain/money/rateMove'
import { addDays } from '@/domain/time/instants'
import { database } from '@/services/database/tx'
import { logger } from '@/services/logging/logger'
import { currentRates } from '@/services/rates/currentRates'
import type { RatesSource } from '@/services/rates/ratesSource'
import { SHIPPED_RATES } from '@/services/rates/shippedRates'

type Input = { payload: Payload; source: RatesSource; now: Date }
export type RefusedRate = { currency: Currency; from: string; to: string; day: string }

/**
 * Stores the rates of a source, once a day and currency (J11). One that has moved further than a market does is left out
 * and reported; the one before stays in use until the
 * move is a plausible one for the days that have passed since.
 * @returns how many were new, and which were refused
 * @throws Error when the source cannot be reached or makes no sense
 */
export async function refreshRates({
  payload,
  source,
  now,
}: Input): Promise<{ stored: number; refused: RefusedRate[] }> {
  const { day, usdPerUnit } = await source.latest()
  const tx = database(payload)
  const before = await currentRates(tx)
  if (Date.parse(day) > addDays(now, 1).getTime()) throw new Error(`rates of ${day}, which is yet to come`)
  const refused: RefusedRate[] = []
  const good: ReturnType<typeof sql>[] = []
  const at = now.toISOString()
  for (const [currency, to] of Object.entries(usdPerUnit) as [Currency, string][]) {
    const from = before.usdPerUnit[currency]
    const days = (Date.parse(day) - Date.parse(before.days[currency] ?? SHIPPED_RATES.asOf)) / 86_400_000
    if (isPlausibleMove({ from, to, days }))
      good.push(sql`(${uuidv7()}, ${day}, ${currency}, ${to}, ${source.name}, ${at}, ${at})`)
    else refused.push({ currency, from, to, day })
  }
  for (const rate of refused) logger.error({ ...rate, source: source.name }, 'exchange rate refused')
  if (good.length === 0) return { stored: 0, refused }
  const { rows } = await tx.execute<{ currency: Currency }>(sql`
    insert into exchange_rates (id, day, currency, usd_per_unit, source, created_at, updated_at) values ${sql.join(good, sql`, `)}
    on conflict (currency, day) do nothing returning currency`)
  return { stored: rows.length, refused }
}
