/** So many declined cards within the window pause a person's payments by card (J21). */
export const MOST_DECLINES = 5
export const DECLINE_WINDOW_MINUTES = 60

/** Above this, in US cents, somebody looks at the payment (J13). */
const LARGE_USD_CENTS = 50_000
const FIRST_LARGE_USD_CENTS = 20_000
/** With a tutor who is new as well somebody looks above this: both may be the same hand, with somebody else's card. */
const BOTH_NEW_USD_CENTS = 10_000
const FIRST_DECLINES = 3
const FIRST_TUTORS = 4

export type RiskFacts = {
  /** What the card is to pay, worth in US cents. */
  amountUsdCents: number
  /** Cards of this person that were declined within the window. */
  recentDeclines: number
  /** What cards of theirs have paid beside it, or hold, in US cents, for a purchase also what is begun; counted for newcomers. */
  besidesUsdCents: number
  /**
   * They have had no lesson yet that was given and paid, with the time over in which a problem is reported: what was only
   * paid says nothing about whose card it is.
   */
  isNewcomer: boolean
  /** The same of the tutor: none of theirs was given and paid. */
  isNewTutor: boolean
  /** Tutors they have placed lessons with within the last 24 hours, this one included. */
  tutorsToday: number
}

/** Every rule, and what it asks for: block is stronger than review. */
const RULES = {
  /** Tries numbers, not to pay. */
  too_many_declines: { action: 'block', applies: (facts) => facts.recentDeclines >= MOST_DECLINES },
  large_amount: { action: 'review', applies: (facts) => facts.amountUsdCents > LARGE_USD_CENTS },
  first_payment_large: {
    action: 'review',
    applies: (facts) => facts.isNewcomer && facts.amountUsdCents > FIRST_LARGE_USD_CENTS,
  },
  /** Many small ones before the first lesson come to the same. */
  first_payments_sum: {
    action: 'review',
    applies: ({ isNewcomer, amountUsdCents, besidesUsdCents }) =>
      isNewcomer && besidesUsdCents > 0 && amountUsdCents + besidesUsdCents > LARGE_USD_CENTS,
  },
  first_lesson_new_tutor: {
    action: 'review',
    applies: (facts) => facts.isNewcomer && facts.isNewTutor && facts.amountUsdCents > BOTH_NEW_USD_CENTS,
  },
  first_payment_after_declines: {
    action: 'review',
    applies: (facts) => facts.isNewcomer && facts.recentDeclines >= FIRST_DECLINES,
  },
  /** Fake bookings: somebody who has never had a lesson fills the days of many tutors. */
  first_payment_many_tutors: {
    action: 'review',
    applies: (facts) => facts.isNewcomer && facts.tutorsToday >= FIRST_TUTORS,
  },
} as const satisfies Record<string, { action: 'review' | 'block'; applies: (facts: RiskFacts) => boolean }>

export type RiskReason = keyof typeof RULES

/**
 * What is bought at once, a package or money for the wallet, waits for a review: only these reasons are worth that. Lessons
 * are placed meanwhile, so every reason counts for them.
 */
const PURCHASE_REASONS: readonly RiskReason[] = [
  'too_many_declines',
  'large_amount',
  'first_payments_sum',
  'first_payment_after_declines',
]
export type Risk = { reasons: RiskReason[]; action: 'allow' | 'review' | 'block' }

/** What is to be done about a payment by card, and why: the only place that knows the rules (J13, J21, decision 020). */
export function riskOf(facts: RiskFacts, isPurchase = false): Risk {
  const asked = isPurchase ? PURCHASE_REASONS : (Object.keys(RULES) as RiskReason[])
  const reasons = asked.filter((reason) => RULES[reason].applies(facts))
  const isBlocked = reasons.some((reason) => RULES[reason].action === 'block')
  return { reasons, action: isBlocked ? 'block' : reasons.length > 0 ? 'review' : 'allow' }
}
