'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { StaffAction } from './StaffAction'

/** What to do with a refund the bank would not take (EX38). */
export function RefundActions() {
  const { id, savedDocumentData } = useDocumentInfo()
  if (!id || savedDocumentData?.state !== 'failed') return null
  return (
    <StaffAction
      bodyOf={(form) => ({ reason: String(form.get('reason')) })}
      done="The money is in the student’s wallet. They were told by mail."
      explanation="The bank would not take this refund. Its card part goes to the student’s wallet at once, where they can pay lessons with it. This cannot be undone."
      label="Send to wallet"
      needsReason
      path={`/admin/refunds/${id}/to-wallet`}
      title="Send this refund to the wallet?"
      tone="primary"
    />
  )
}
