import { addDays, addHours } from '../time/instants'

/** How a card payment is kept until the lesson is over (CT09). */
export type HoldStrategy = 'captureOnCompletion' | 'captureOnConfirm'

/** A card authorisation lasts 7 days; 5 leave room for a late worker and a retry. */
export const LONGEST_AUTHORISATION_DAYS = 5
/** A hold is collected that long before the bank lets it go. */
export const CAPTURE_MARGIN_HOURS = 12

type HoldStrategyInput = {
  paidAt: Date
  lessonEnd: Date
  /** Paid for with other lessons by one payment. */
  isPaidTogether?: boolean
  /** The last instant to collect the hold, as the bank says it; some cards are held for less than five days. */
  captureBefore?: Date | null
}

/**
 * A lesson that ends within 5 days of payment stays authorised until it is over; a later one is captured when the
 * tutor confirms and kept in escrow (CT09), and so are lessons that are paid for together: one approval of a card is
 * collected once. The bank's own limit counts where it is shorter.
 */
export function holdStrategy({
  paidAt,
  lessonEnd,
  isPaidTogether = false,
  captureBefore,
}: HoldStrategyInput): HoldStrategy {
  if (isPaidTogether) return 'captureOnConfirm'
  if (captureBefore && lessonEnd > addHours(captureBefore, -CAPTURE_MARGIN_HOURS)) return 'captureOnConfirm'
  return lessonEnd <= addDays(paidAt, LONGEST_AUTHORISATION_DAYS) ? 'captureOnCompletion' : 'captureOnConfirm'
}
