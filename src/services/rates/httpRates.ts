import { z } from 'zod'
import { CURRENCIES } from '@/domain/money/currency'
import { isRate, rateRatio } from '@/domain/money/exchangeRate'
import type { PublishedRates, RatesSource } from './ratesSource'

const PATIENCE_MS = 10_000

const rate = z.string().refine(isRate, 'not an exchange rate')
const day = z.iso.date()

/**
 * What the usual free services answer: units of each currency for one of the base. Some say the day, some the second.
 * Frankfurter: `base`, `date`. Open Exchange Rates: `base`, `timestamp`. ExchangeRate-API: `base_code`, `time_last_update_unix`.
 */
const answer = z
  .object({
    base: z.string().optional(),
    base_code: z.string().optional(),
    date: day.optional(),
    timestamp: z.string().regex(/^\d+$/).optional(),
    time_last_update_unix: z.string().regex(/^\d+$/).optional(),
    rates: z.record(z.string(), z.unknown()),
  })
  .transform(({ base_code, base = base_code, date, rates, ...said }) => {
    const second = said.timestamp ?? said.time_last_update_unix
    return {
      base,
      day: date ?? (second && new Date(Number(second) * 1000).toISOString().slice(0, 10)),
      rates,
    }
  })
  .pipe(z.object({ base: z.string(), day, rates: z.record(z.string(), z.unknown()) }))

/** Rates fetched as JSON from an address; see `answer` for what it may look like. */
export function httpRates(url: string): RatesSource {
  return {
    name: new URL(url).hostname,
    latest: async () => {
      const response = await fetch(url, {
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      if (!response.ok) throw new Error(`rates: ${response.status} from ${new URL(url).hostname}`)
      return readPublishedRates(await response.text())
    },
  }
}

/**
 * Reads such an answer. Its numbers are taken as they are written, so that no float comes between.
 * @throws ZodError when it has another shape, no rate of the dollar, or something that is no rate for one of our currencies
 */
export function readPublishedRates(text: string): PublishedRates {
  const { base, day, rates } = answer.parse(JSON.parse(text, asWritten))
  const perBase = (currency: string) => (currency === base ? '1' : rates[currency])
  const dollars = rate.parse(perBase('USD'))
  const known = CURRENCIES.filter((currency) => perBase(currency) !== undefined)
  return {
    day,
    usdPerUnit: Object.fromEntries(
      known.map((currency) => [currency, rateRatio({ of: dollars, to: rate.parse(perBase(currency)) })]),
    ),
  }
}

/** A number stays the text it was in the document. */
const asWritten = (_key: string, value: unknown, context?: { source?: string }) =>
  typeof value === 'number' ? context?.source : value
