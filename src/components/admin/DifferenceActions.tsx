'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { StaffAction } from './StaffAction'

/** Marks a difference as explained, with the reason. */
export function DifferenceActions() {
  const { id, savedDocumentData } = useDocumentInfo()
  if (!id || savedDocumentData?.state !== 'open') return null
  return (
    <StaffAction
      bodyOf={(form) => ({ reason: String(form.get('reason')) })}
      done="The difference is explained."
      explanation="It leaves the open ones, with your reason in the audit log. It opens again when either book changes."
      label="Mark as explained"
      needsReason
      path={`/admin/reconciliation/differences/${id}/explain`}
      title="Why do the books differ?"
    />
  )
}
