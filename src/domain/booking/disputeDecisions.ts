import type { Action } from './process'

/** What staff can decide about a reported problem, and the move it is. */
export const DISPUTE_DECISIONS = ['full', 'partial', 'none'] as const
export type DisputeDecision = (typeof DISPUTE_DECISIONS)[number]

export const DECISION_MOVES = {
  full: 'resolveRefunded',
  partial: 'resolvePartial',
  none: 'resolveUpheld',
} as const satisfies Record<DisputeDecision, Action>

/**
 * Who pays for a refund: everybody who had a share of the price, by their share; or the marketplace alone, so that the
 * tutor keeps what they earned (NV20).
 */
export const REFUND_PAYERS = ['shares', 'marketplace'] as const
export type RefundPayer = (typeof REFUND_PAYERS)[number]
