'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { type PayoutChannel, termsOf } from '@/domain/payout/payoutChannels'
import { canMovePayout, type PayoutAction, type PayoutState } from '@/domain/payout/payoutProcess'
import { StaffAction } from './StaffAction'

const WORDS = {
  approve: {
    label: 'Approve',
    title: 'Approve this payout?',
    explanation:
      'Large payouts need two different people. With the second approval the payout goes out. You cannot approve one that goes to you.',
    done: 'Your approval is noted.',
    tone: 'primary',
    needsReason: false,
  },
  settle: {
    label: 'Has arrived',
    title: 'Has this payout arrived?',
    explanation:
      'Say so when the provider’s statement does. The tutor is told by mail. This cannot be undone.',
    done: 'The payout is marked as arrived. The tutor was told by mail.',
    tone: 'primary',
    needsReason: false,
  },
  fail: {
    label: 'Came back',
    title: 'Did this payout come back?',
    explanation:
      'The whole amount becomes available to the tutor again, without a fee, and they are told by mail. Your reason goes into the audit log.',
    done: 'The payout is marked as failed. The tutor has the money available again.',
    tone: 'secondary',
    needsReason: true,
  },
  reject: {
    label: 'Stop payout',
    title: 'Stop this payout?',
    explanation: 'It is not sent, and the money stays available to the tutor, who gets your reason by mail.',
    done: 'The payout is stopped. The tutor was told by mail.',
    tone: 'secondary',
    needsReason: true,
  },
} as const satisfies Partial<Record<PayoutAction, object>>
type DeskAction = keyof typeof WORDS

/** What finance may do with a payout as it stands: the table of its moves says it (CT13). */
export function PayoutActions() {
  const { id, savedDocumentData } = useDocumentInfo()
  const state = savedDocumentData?.state as PayoutState | undefined
  const channel = savedDocumentData?.channel as PayoutChannel | undefined
  if (!id || !state || !channel) return null
  const isByHand = termsOf(channel).delivery === 'file'
  const possible = (Object.keys(WORDS) as DeskAction[]).filter(
    (action) => canMovePayout(state, action) && (isByHand || (action !== 'settle' && action !== 'fail')),
  )
  return possible.map((action) => (
    <StaffAction
      {...WORDS[action]}
      bodyOf={(form) => (WORDS[action].needsReason ? { reason: String(form.get('reason')) } : {})}
      key={action}
      path={`/admin/payouts/${id}/${action}`}
    />
  ))
}
