import { lessonPrice } from '../booking/lessonPrice'
import type { Money } from '../money/money'

/** How long a trial lesson can be (EX28); the tutor chooses one. */
export const TRIAL_MINUTES = [25, 30] as const
export type TrialMinutes = (typeof TRIAL_MINUTES)[number]

/** A trial costs at least so much, in US cents: tutors are paid for trials (NV20), so none is free. */
export const LEAST_TRIAL_USD_CENTS = 100

/** What a tutor offers to students they have not met. */
export type TrialTerms = {
  durationMinutes: TrialMinutes
  /** As the tutor set it, in their currency; null for the usual price of that length. */
  ownPrice: Money | null
}

type Price = { hourlyRate: Money; trial: TrialTerms }

/**
 * What a trial costs, in the tutor's currency: their own price for it, and never more than a usual lesson of that length,
 * whatever has become of the rate since it was set.
 */
export function trialPrice({ hourlyRate, trial: { durationMinutes, ownPrice } }: Price): Money {
  const usual = lessonPrice({ hourlyRate, durationMinutes })
  const isLower = ownPrice !== null && ownPrice.currency === usual.currency && ownPrice.amount < usual.amount
  return isLower ? ownPrice : usual
}
