import { DomainError } from '../errors/domainError'
import { EU_VAT_RATES, type VatRate } from './euVatRates'

type Input = {
  /** ISO 3166 code of a member state. */
  country: string
  at: Date
  /** What finance has entered; of two that begin on one day it is theirs that counts. */
  changes: readonly VatRate[]
}

/**
 * The standard VAT rate of a member state on a UTC day, in hundredths of a percent (EX31). A day before the table begins
 * has the oldest rate in it.
 * @throws DomainError INTERNAL for a country outside the EU
 */
export function vatRateOn({ country, at, changes }: Input): number {
  const day = at.toISOString().slice(0, 10)
  const known = [...EU_VAT_RATES, ...changes]
    .filter((rate) => rate.country === country)
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
  const rate = known.findLast(({ validFrom }) => validFrom <= day) ?? known[0]
  if (!rate) throw new DomainError('INTERNAL', `${country} has no VAT rate`)
  return rate.rateBps
}
