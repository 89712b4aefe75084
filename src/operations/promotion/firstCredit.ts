import type { Currency } from '@/domain/money/currency'
import { type Money, money } from '@/domain/money/money'
import { inCurrency } from '@/domain/money/rates'
import { earnsFirstCredit, LEAST_FIRST_LESSON } from '@/domain/payment/credits'
import { env } from '@/env'
import { SHIPPED_RATES } from '@/services/rates/shippedRates'
import type { PurseFacts } from './queries/purseSql'

type Input = { price: Money; facts: Pick<PurseFacts, 'hasBooked' | 'hadFirstCredit'> }

/**
 * The credit a first booking earns, in the currency of its price at the shipped rates (J07, CT26), and the smallest price
 * of a lesson it can be used for; null when it earns none.
 */
export function firstCredit({ price, facts }: Input): { amount: Money; least: Money } | null {
  if (env.FIRST_BOOKING_CREDIT === 0) return null
  const currency = price.currency as Currency
  const least = inCurrency(money(LEAST_FIRST_LESSON, 'USD'), currency, SHIPPED_RATES)
  const { hasBooked, hadFirstCredit: hasHad } = facts
  if (!earnsFirstCredit({ price, least, hasBooked, hasHad })) return null
  return { amount: inCurrency(money(env.FIRST_BOOKING_CREDIT, 'USD'), currency, SHIPPED_RATES), least }
}
