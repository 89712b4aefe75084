import type { ErrorCode } from '../errors/errorCode'
import type { Money } from '../money/money'
import { multiplyMoney } from '../money/multiplyMoney'

/** What a promotion code gives and for what (J08). Amounts in minor units of `currency`. */
export type PromoTerms = {
  active: boolean
  kind: 'percent' | 'amount'
  percent: number | null
  amount: number | null
  /** The one currency it is for; null for a percentage that takes any. */
  currency: string | null
  startsAt: Date | null
  endsAt: Date | null
  totalLimit: number | null
  perUserLimit: number | null
  firstBookingOnly: boolean
  minimumAmount: number | null
  /** None means all. */
  tutorIds: readonly string[]
  subjectIds: readonly string[]
}

/** The booking a code is given for, and what has become of the code so far. */
export type PromoUse = {
  price: Money
  tutorId: string
  /** Null while no subject has been chosen. */
  subjectId: string | null
  hasBooked: boolean
  usedInAll: number
  usedByPerson: number
  now: Date
}

export type PromoProblem = Extract<ErrorCode, `PROMO_${string}`>

export const PROMO_STATES = ['reserved', 'used', 'returned'] as const

/** Codes are the same whatever the case and the blanks around them. */
export const promoCodeText = (typed: string): string => typed.trim().toUpperCase()

/** Why a code gives nothing for a booking, the first reason that counts; null when it does. */
export function promoProblem(terms: PromoTerms, use: PromoUse): PromoProblem | null {
  const { startsAt, endsAt, totalLimit, perUserLimit, minimumAmount, currency } = terms
  if (!terms.active) return 'PROMO_UNKNOWN'
  if (startsAt && use.now < startsAt) return 'PROMO_NOT_YET'
  if (endsAt && use.now >= endsAt) return 'PROMO_EXPIRED'
  if (!covers(terms.tutorIds, use.tutorId) || (use.subjectId && !covers(terms.subjectIds, use.subjectId)))
    return 'PROMO_OTHER_LESSON'
  if (currency && currency !== use.price.currency) return 'PROMO_OTHER_CURRENCY'
  if (minimumAmount !== null && use.price.amount < minimumAmount) return 'PROMO_BELOW_MINIMUM'
  if (perUserLimit !== null && use.usedByPerson >= perUserLimit) return 'PROMO_USED_BY_YOU'
  if (terms.firstBookingOnly && use.hasBooked) return 'PROMO_FIRST_ONLY'
  if (totalLimit !== null && use.usedInAll >= totalLimit) return 'PROMO_USED_UP'
  return null
}

/** What a code takes off a price: never more than the price, minor units of its currency. */
export function promoDiscount(terms: PromoTerms, price: Money): number {
  if (terms.kind === 'amount') return Math.min(terms.amount ?? 0, price.amount)
  return multiplyMoney({ money: price, numerator: terms.percent ?? 0, denominator: 100 }).amount
}

const covers = (ids: readonly string[], id: string) => ids.length === 0 || ids.includes(id)
