'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import {
  REVIEW_DECISIONS,
  REVIEW_MOVES,
  type ReviewDecision,
  type ReviewState,
} from '@/domain/payment/reviews'
import { StaffAction } from './StaffAction'

const WORDS = {
  approve: {
    label: 'Approve',
    title: 'Let this payment go on?',
    explanation: 'Its money is collected as with every other lesson. Nobody is told that it was looked at.',
    done: 'The payment goes on.',
    tone: 'primary',
  },
  refuse: {
    label: 'Refuse',
    title: 'Refuse this payment?',
    explanation:
      'Its lessons are cancelled, everything goes back, and student and tutor are told that the payment could not be accepted, without your reason. This cannot be undone.',
    done: 'The payment is refused and its lessons are cancelled.',
    tone: 'secondary',
  },
} as const satisfies Record<ReviewDecision, object>

/** What staff may decide about a payment as its review stands: the table of its moves says it. */
export function PaymentReviewActions() {
  const { id, savedDocumentData } = useDocumentInfo()
  const state = savedDocumentData?.state as ReviewState | undefined
  if (!id || !state) return null
  const possible = REVIEW_DECISIONS.filter((decision) =>
    (REVIEW_MOVES[decision].from as readonly ReviewState[]).includes(state),
  )
  return possible.map((decision) => (
    <StaffAction
      {...WORDS[decision]}
      bodyOf={(form) => ({ decision, reason: String(form.get('reason')) })}
      key={decision}
      needsReason
      path={`/admin/payment-reviews/${id}/decide`}
    />
  ))
}
