import type { Money } from '../money/money'

/** Why promotional credit is given (J07). */
export const CREDIT_REASONS = ['firstBooking', 'winback', 'referral', 'goodwill', 'goodFit'] as const
export type CreditReason = (typeof CREDIT_REASONS)[number]

/** `expired` has nothing left to give; a part that comes back to it makes it live again. */
export const CREDIT_STATES = ['live', 'expired'] as const

/** How long credit can be used after it is given. */
export const CREDIT_DAYS: Readonly<Record<CreditReason, number>> = {
  firstBooking: 30,
  winback: 7,
  referral: 90,
  goodwill: 90,
  goodFit: 365,
}

/** What was used and comes back is usable for so many days at least (CT26). */
export const DAYS_AFTER_RETURN = 7

/** The smallest price of a lesson, in US cents, for which the credit of the first booking is given and used (CT26). */
export const LEAST_FIRST_LESSON = 1500

type FirstBooking = {
  /** Of the lesson, and the smallest price that counts, in one currency. */
  price: Money
  least: Money
  /** Whether the person has a lesson that is paid or held already. */
  hasBooked: boolean
  /** Whether the person ever had this credit, used or not. */
  hasHad: boolean
}

/**
 * Whether this booking earns the credit of the first one (J07, CT26): once a person, with the first lesson, and not for
 * one that costs next to nothing. It can only ever be spent on lessons.
 */
export const earnsFirstCredit = ({ price, least, hasBooked, hasHad }: FirstBooking): boolean =>
  !hasBooked && !hasHad && price.amount >= least.amount
