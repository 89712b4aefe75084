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
export type ReviewMove = keyof typeof REVIEW_MOVES

/** Without a decision a review lets go by itself after so long (decision 020). */
export const REVIEW_HOURS = 24
