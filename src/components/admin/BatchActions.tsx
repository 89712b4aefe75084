'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { StaffAction } from './StaffAction'

/** A batch's file, and saying that it is uploaded at the provider. */
export function BatchActions() {
  const { id, savedDocumentData } = useDocumentInfo()
  if (!id) return null
  return (
    <>
      <a className="btn btn--style-secondary btn--size-medium" href={`/api/admin/payout-batches/${id}/file`}>
        Download file
      </a>
      {savedDocumentData?.state === 'made' && (
        <StaffAction
          bodyOf={() => ({})}
          done="The file is marked as uploaded."
          explanation="Say so once the provider has taken the file and you have paid for it. Its payouts can be marked as arrived from then on."
          label="Mark as uploaded"
          needsReason={false}
          path={`/admin/payout-batches/${id}/sent`}
          title="Is the file uploaded and paid?"
          tone="primary"
        />
      )}
      {savedDocumentData?.state === 'sent' && (
        <StaffAction
          bodyOf={() => ({})}
          done="The payouts are marked as arrived. The tutors were told by mail."
          explanation="Mark those that came back first, each on its own page. All others of this file are marked as arrived, and their tutors are told. Payouts that go to you are left to somebody else."
          label="All have arrived"
          needsReason={false}
          path={`/admin/payout-batches/${id}/settle`}
          title="Has everything else arrived?"
        />
      )}
    </>
  )
}
