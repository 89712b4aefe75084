import type { Rates } from '@/domain/money/rates'
import type { RatesSource } from './ratesSource'

/** The rates this release comes with: what there is before any have been fetched, and where no source is set. */
export const SHIPPED_RATES: Rates = {
  asOf: '2026-11-20',
  usdPerUnit: {
    USD: '1',
    EUR: '1.1640',
    GBP: '1.3260',
    CAD: '0.7135',
    AUD: '0.6545',
    INR: '0.01128',
    PHP: '0.01702',
    PLN: '0.2742',
    RSD: '0.009935',
    BRL: '0.1872',
    JPY: '0.006475',
    CHF: '1.2520',
  },
}

export const shippedRates: RatesSource = {
  name: 'shipped',
  latest: () => Promise.resolve({ day: SHIPPED_RATES.asOf, usdPerUnit: SHIPPED_RATES.usdPerUnit }),
}
