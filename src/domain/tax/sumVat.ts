import { addMoney, money } from '../money/money'
import { quarterOf } from '../time/quarterOf'
import type { VatParts } from './includedVat'
import type { VatKind } from './vatTreatment'

/** A line of the marketplace's income with what becomes of its VAT. */
export type VatSupply = VatParts & {
  account: 'commission' | 'serviceFee'
  kind: VatKind
  /** Of the customer, ISO 3166; null while unknown. */
  country: string | null
  /** Hundredths of a percent; 0 where no rate applies. */
  rateBps: number
  suppliedAt: Date
}

export type VatSum = VatParts &
  Pick<VatSupply, 'account' | 'kind' | 'country' | 'rateBps'> & {
    currency: string
    /** When it was supplied, `2026-Q4`: what is given back later corrects that quarter. */
    quarter: string
    lines: number
  }

/** Adds up lines by account, treatment, country, rate, quarter of supply and currency, in that order. */
export function sumVat(supplies: Iterable<VatSupply>): VatSum[] {
  const sums = new Map<string, VatSum>()
  for (const { account, kind, country, rateBps, suppliedAt, gross, net, vat } of supplies) {
    const { currency } = gross
    const quarter = quarterOf(suppliedAt)
    const key = [account, kind, country ?? '', String(rateBps).padStart(5, '0'), quarter, currency].join(' ')
    const none = money(0, currency)
    const sum = sums.get(key) ?? {
      ...{ account, kind, country, rateBps, currency, quarter },
      ...{ lines: 0, gross: none, net: none, vat: none },
    }
    sums.set(key, {
      ...sum,
      lines: sum.lines + 1,
      gross: addMoney(sum.gross, gross),
      net: addMoney(sum.net, net),
      vat: addMoney(sum.vat, vat),
    })
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum)
}
