import { DomainError } from '../errors/domainError'
import { addMoney, type Money, money } from '../money/money'
import { multiplyMoney } from '../money/multiplyMoney'
import type { Actor } from './bookingSnapshot'
import {
  REFUND_RULES,
  type RefundableBooking,
  type RefundRule,
  refundBoundaries,
  refundRule,
} from './refundRule'

/** What a person may add to the policy. */
export type RefundTerms = {
  /** The tutor lets a late cancellation go free. */
  waivedByTutor?: boolean
  /** What staff decided to give back in all, minor units, whatever the policy says. */
  overrideAmount?: number
}

type RefundForInput = RefundTerms & { booking: RefundableBooking; actor: Actor; now: Date }

export type RefundAnswer = {
  /** What goes back now: what is due, as far as it was paid and has not been given back yet. */
  refund: Money
  /** Share of the price and service fee that is due in all, 0 to 100. */
  percent: number
  /** Due in all by the rule, paid or not: stored on the booking (`refundDueAmount`) by the move that ends it. */
  due: Money
  rule: RefundRule
  /** The answer holds until then, and `refundAfter` from then on; null when time does not change it. */
  changesAt: Date | null
  refundAfter: Money
}

const MONEY_IS_THERE = ['AUTHORIZED', 'CAPTURED', 'PARTIALLY_REFUNDED']

/**
 * The only place that says what a student gets back (domain.md "Cancel and refund", CT01, NV05): for the preview, the
 * cancellation, the dispute page and the jobs. Amounts are in the currency the student paid in and never above what
 * was paid. At 24 hours before the start to the millisecond cancelling is still free.
 * @param input.actor who ends the booking; a booking that is cancelled keeps its own `cancelledBy`.
 * @param input.now when it is ended.
 * @throws DomainError VALIDATION_FAILED for an override outside 0 to what was paid; INTERNAL for an unknown policy.
 */
export function refundFor({
  booking,
  actor,
  now,
  waivedByTutor = false,
  overrideAmount,
}: RefundForInput): RefundAnswer {
  const answerAt = (at: Date) => dueAt({ booking, actor, now: at, waivedByTutor, overrideAmount })
  const { due, rule } = answerAt(now)
  const changesAt =
    refundBoundaries(booking).find(
      (boundary) => boundary >= now && answerAt(justAfter(boundary)).due.amount !== due.amount,
    ) ?? null
  return {
    refund: stillToGive(booking, due),
    percent: percentOf(due, paidInAll(booking)),
    due,
    rule,
    changesAt,
    refundAfter: stillToGive(booking, changesAt ? answerAt(justAfter(changesAt)).due : due),
  }
}

/** What the student pays for the lesson: price and service fee. */
export function paidInAll({ price, serviceFee }: Pick<RefundableBooking, 'price' | 'serviceFee'>): Money {
  return addMoney(price, serviceFee)
}

function dueAt({ booking, actor, now, waivedByTutor = false, overrideAmount }: RefundForInput): {
  due: Money
  rule: RefundRule
} {
  const paid = paidInAll(booking)
  if (overrideAmount !== undefined)
    return { due: assertWithin(money(overrideAmount, paid.currency), paid), rule: 'opsOverride' }
  if (booking.refundDueAmount !== null && booking.disputeState !== 'RESOLVED_REFUNDED') {
    return { due: money(booking.refundDueAmount, paid.currency), rule: 'asDecided' }
  }
  const rule = refundRule({ booking, actor, at: now, waivedByTutor })
  return { due: multiplyMoney({ money: paid, numerator: REFUND_RULES[rule], denominator: 100 }), rule }
}

function stillToGive({ paymentState, refundedAmount }: RefundableBooking, due: Money): Money {
  const isThere = MONEY_IS_THERE.includes(paymentState)
  return money(isThere ? Math.max(0, due.amount - refundedAmount) : 0, due.currency)
}

function percentOf(part: Money, whole: Money): number {
  return whole.amount === 0 ? 0 : Math.round((part.amount / whole.amount) * 100)
}

function justAfter(at: Date): Date {
  return new Date(at.getTime() + 1)
}

function assertWithin(due: Money, paid: Money): Money {
  if (due.amount < 0 || due.amount > paid.amount) {
    throw new DomainError('VALIDATION_FAILED', `refund of ${due.amount} outside 0 to ${paid.amount}`, {
      userMessage: 'Choose a refund between nothing and the full amount paid.',
      field: 'refund',
    })
  }
  return due
}
