import { addHours } from '../time/instants'
import { CAPTURE_MARGIN_HOURS } from './holdStrategy'

/** A payment that staff look at before its money is collected (J13). */
export const REVIEW_STATES = ['open', 'approved', 'refused'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

export const REVIEW_DECISIONS = ['approve', 'refuse'] as const
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number]

type Move = { from: readonly ReviewState[]; to: ReviewState; by: 'staff' | 'system'; needsReason: boolean }

/** Every move a review can make; buttons, errors and the sweep are derived from it. */
export const REVIEW_MOVES = {
  approve: { from: ['open'], to: 'approved', by: 'staff', needsReason: true },
  refuse: { from: ['open'], to: 'refused', by: 'staff', needsReason: true },
  /** Nobody decided in time, or the payment came to nothing: it must not stay in anyone's way. */
  release: { from: ['open'], to: 'approved', by: 'system', needsReason: false },
} as const satisfies Record<string, Move>

/** Without a decision a review lets go by itself after so long (decision 020). */
const REVIEW_HOURS = 24

/** When a review of a payment that is held now lets go: in time for the hold to be collected. */
export function reviewDueAt({ now, captureBefore }: { now: Date; captureBefore: Date | null }): Date {
  const due = addHours(now, REVIEW_HOURS)
  if (!captureBefore) return due
  const latest = addHours(captureBefore, -CAPTURE_MARGIN_HOURS)
  return new Date(Math.min(latest.getTime(), due.getTime()))
}
