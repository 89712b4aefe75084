import type { Currency } from '../money/currency'

/** Ways of paying tutors (CT11 to CT13). */
export const PAYOUT_CHANNELS = ['stripeConnect', 'wise', 'payoneer', 'simulator'] as const
export type PayoutChannel = (typeof PAYOUT_CHANNELS)[number]

export type ChannelTerms = {
  /** How a payout goes out: one call each, or in a file that finance uploads at the provider. */
  delivery: 'call' | 'file'
  /** Taken from the payout: a fixed part in US cents, at the shipped rates, and a share of the amount. */
  fee: { fixedUsdCents: number; bps: number }
  /** Smallest payout, in US cents. */
  minimumUsdCents: number
  /** Currencies that arrive; a balance in any other cannot be paid out this way. */
  currencies: readonly Currency[]
  /** Countries (ISO 3166) in which a tutor can be paid this way; null for all. */
  countries: readonly string[] | null
  /** Days from sending to arriving, Saturdays and Sundays not counted. */
  businessDays: number
  /** What the provider knows the tutor by: an account it made for them, an email address, or a test account. */
  knownBy: 'account' | 'email' | 'test'
}

/** Where Stripe opens accounts that can be paid; Serbia, India and the Philippines are not among them (K10, CT12). */
const STRIPE_COUNTRIES = [
  ...[
    'AT',
    'AU',
    'BE',
    'BG',
    'CA',
    'CH',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GB',
    'GR',
    'HR',
    'HU',
    'IE',
  ],
  ...[
    'IT',
    'JP',
    'LT',
    'LU',
    'LV',
    'MT',
    'MX',
    'NL',
    'NO',
    'NZ',
    'PL',
    'PT',
    'RO',
    'SE',
    'SG',
    'SI',
    'SK',
    'US',
  ],
]

/** What each way costs and can do, as tutors are told before they choose (EX34). */
export const CHANNEL_TERMS = {
  stripeConnect: {
    delivery: 'call',
    fee: { fixedUsdCents: 25, bps: 25 },
    minimumUsdCents: 2000,
    currencies: ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'PLN', 'JPY', 'CHF'],
    countries: STRIPE_COUNTRIES,
    businessDays: 2,
    knownBy: 'account',
  },
  wise: {
    delivery: 'file',
    fee: { fixedUsdCents: 100, bps: 0 },
    minimumUsdCents: 2000,
    currencies: ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'PHP', 'PLN', 'BRL', 'JPY', 'CHF'],
    countries: null,
    businessDays: 3,
    knownBy: 'email',
  },
  payoneer: {
    delivery: 'file',
    fee: { fixedUsdCents: 0, bps: 200 },
    minimumUsdCents: 5000,
    currencies: ['USD'],
    countries: null,
    businessDays: 3,
    knownBy: 'email',
  },
  simulator: {
    delivery: 'call',
    fee: { fixedUsdCents: 0, bps: 0 },
    minimumUsdCents: 2000,
    currencies: ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF'],
    countries: null,
    businessDays: 1,
    knownBy: 'test',
  },
} as const satisfies Record<PayoutChannel, ChannelTerms>

/** The terms of a channel, as any channel has them. */
export const termsOf = (channel: PayoutChannel): ChannelTerms => CHANNEL_TERMS[channel]

/** Ways whose payouts go out in a file. */
export const FILE_CHANNELS = ['wise', 'payoneer'] as const satisfies readonly PayoutChannel[]
export type FileChannel = (typeof FILE_CHANNELS)[number]

/**
 * Whether money in `currency` reaches a tutor in `country` this way. A tutor who has not said where they live is told
 * when the provider asks.
 */
export function reaches(channel: PayoutChannel, to: { currency: string; country: string | null }): boolean {
  const { currencies, countries } = termsOf(channel)
  const isInCountry = countries === null || to.country === null || countries.includes(to.country)
  return isInCountry && (currencies as readonly string[]).includes(to.currency)
}
