'use client'

import { REVIEW_DECISIONS, REVIEW_MOVES, type ReviewDecision } from '@/domain/payment/reviews'
import { DecisionActions } from './DecisionActions'

const WORDS = {
  approve: {
    label: 'Approve',
    title: 'Let this payment go on?',
    explanation:
      'The money of a lesson is collected as with every other, and nobody is told that it was looked at. A package or money for the wallet is bought at once, and the payer gets an email.',
    done: 'The payment goes on.',
    tone: 'primary',
  },
  refuse: {
    label: 'Refuse',
    title: 'Refuse this payment?',
    explanation:
      'Its lessons are cancelled, a package or money for the wallet is not bought, everything goes back, and the people are told that the payment could not be accepted, without your reason. This cannot be undone.',
    done: 'The payment is refused, and everything goes back.',
    tone: 'secondary',
  },
} as const satisfies Record<ReviewDecision, object>

/** What staff may decide about a payment that waits for a look. */
export function PaymentReviewActions() {
  return (
    <DecisionActions decisions={REVIEW_DECISIONS} words={WORDS} moves={REVIEW_MOVES} area="payment-reviews" />
  )
}
