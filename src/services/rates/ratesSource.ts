import type { Currency } from '@/domain/money/currency'

/** Rates as a source publishes them. */
export type PublishedRates = {
  /** The day they are of, `YYYY-MM-DD`. */
  day: string
  /** US dollars for one major unit, as decimal text; currencies the source does not know are left out. */
  usdPerUnit: Partial<Record<Currency, string>>
}

/** Where exchange rates come from. */
export type RatesSource = {
  /** Kept beside each rate that came from it. */
  name: string
  /** @throws Error when it cannot be reached, or answers what makes no sense */
  latest: () => Promise<PublishedRates>
}
