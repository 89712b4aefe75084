import type { Currency } from '@/domain/money/currency'
import { type Money, money } from '@/domain/money/money'
import { inCurrency } from '@/domain/money/rates'
import { type PayoutChannel, termsOf } from '@/domain/payout/payoutChannels'
import { type PayoutParts, payoutParts } from '@/domain/payout/payoutTerms'
import { SHIPPED_RATES } from '@/services/rates/shippedRates'

/** The smallest payout of a channel in a currency, at the shipped rates, so that terms do not change from day to day (EX34). */
export const minimumIn = (channel: PayoutChannel, currency: string): Money =>
  inCurrency(money(termsOf(channel).minimumUsdCents, 'USD'), currency as Currency, SHIPPED_RATES)

/** The fixed part of a channel's fee in a currency, at the shipped rates. */
export const fixedFeeIn = (channel: PayoutChannel, currency: string): Money =>
  inCurrency(money(termsOf(channel).fee.fixedUsdCents, 'USD'), currency as Currency, SHIPPED_RATES)

/** What a payout of `amount` costs and what arrives of it. */
export function partsOf(channel: PayoutChannel, amount: Money): PayoutParts {
  const fixedFee = fixedFeeIn(channel, amount.currency)
  return payoutParts({ amount, fixedFee, bps: termsOf(channel).fee.bps })
}
