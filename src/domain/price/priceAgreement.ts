import type { Money } from '../money/money'
import { inUsd, type Rates } from '../money/rates'

/**
 * Why one student pays another price than the list says (EX37): they keep the one from before it rose, or the tutor made one
 * for them.
 */
export const AGREEMENT_SOURCES = ['grandfathered', 'custom'] as const
export type AgreementSource = (typeof AGREEMENT_SOURCES)[number]

/** Asked for, in force, and over: replaced, refused, taken back, or of no use any more. One of the first two at a time each. */
export const AGREEMENT_STATES = ['proposed', 'agreed', 'ended'] as const
export type AgreementState = (typeof AGREEMENT_STATES)[number]

export const AGREEMENT_ANSWERS = ['accept', 'keep', 'withdraw'] as const
export type AgreementAnswer = (typeof AGREEMENT_ANSWERS)[number]

type Move = { from: AgreementState; to: AgreementState; by: 'student' | 'tutor' }

/** What can become of a price that is asked for, and by whom. */
export const AGREEMENT_MOVES = {
  accept: { from: 'proposed', to: 'agreed', by: 'student' },
  keep: { from: 'proposed', to: 'ended', by: 'student' },
  withdraw: { from: 'proposed', to: 'ended', by: 'tutor' },
} as const satisfies Record<AgreementAnswer, Move>

/** A student who keeps their price is not asked again for so long. */
export const ASK_AGAIN_DAYS = 30

/** One student is asked so many times a day: enough to mend a slip of the pen, too few to press anybody. */
export const MOST_ASKED_A_DAY = 3

type Change = { from: Money; to: Money; rates: Rates }

/** Whether a price for an hour is higher than another, across currencies by what they are worth at these rates. */
export function isRaise({ from, to, rates }: Change): boolean {
  if (from.currency === to.currency) return to.amount > from.amount
  return inUsd(to, rates).amount > inUsd(from, rates).amount
}

type Kept = {
  /** What the student pays. */
  rate: Money
  source: AgreementSource
  /** The list before and after it changed. */
  before: Money
  after: Money
  rates: Rates
}

/**
 * Whether a price of one's own still does something for the student when the list changes: it is lower, or the student has
 * agreed to one above the list, which stays theirs.
 */
export function outlivesList({ rate, source, before, after, rates }: Kept): boolean {
  if (isRaise({ from: rate, to: after, rates })) return true
  return source === 'custom' && isRaise({ from: before, to: rate, rates })
}
