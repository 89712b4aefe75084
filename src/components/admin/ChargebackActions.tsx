'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { type ChargebackState, isAnswerable } from '@/domain/chargeback/chargebackStates'
import { StaffAction } from './StaffAction'

/** The way to the bank, while it waits for an answer (NV15). */
export function ChargebackActions() {
  const { id, savedDocumentData } = useDocumentInfo()
  const state = savedDocumentData?.state as ChargebackState | undefined
  if (!id || !state || !isAnswerable(state) || savedDocumentData?.submittedAt) return null
  return (
    <StaffAction
      bodyOf={(form) => {
        const words = String(form.get('words') ?? '').trim()
        return words ? { words } : {}
      }}
      done="The evidence is with the bank. Its answer can take weeks."
      explanation="Everything shown as evidence goes to the bank. It can be handed in once and not changed afterwards."
      label="Submit to the bank"
      needsReason={false}
      path={`/admin/chargebacks/${id}/submit`}
      title="Hand in the evidence?"
      tone="primary"
    >
      <label>
        In your own words (you may leave it empty)
        <textarea maxLength={4000} name="words" rows={5} />
      </label>
    </StaffAction>
  )
}
