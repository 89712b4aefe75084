'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { TutorStatus } from '@/domain/tutor/statuses'
import { StaffAction } from './StaffAction'

const reasonOf = (form: FormData) => ({ reason: String(form.get('reason')) })

/** Approve, send back or pause a tutor, from the profile in the staff panel (CT34). */
export function TutorActions() {
  const { id, savedDocumentData } = useDocumentInfo()
  const status = savedDocumentData?.status as TutorStatus | undefined
  if (!id || !status) return null
  const canApprove = status === 'submitted' || status === 'paused' || status === 'rejected'
  return (
    <>
      {canApprove && (
        <StaffAction
          bodyOf={() => ({})}
          done="The tutor is on the site now and was told by mail."
          explanation="The profile goes live at once, can be found and booked, and the tutor is told by mail."
          label="Approve"
          needsReason={false}
          path={`/admin/tutors/${id}/approve`}
          title="Approve this tutor?"
          tone="primary"
        />
      )}
      {status === 'submitted' && (
        <StaffAction
          bodyOf={reasonOf}
          done="The tutor was told what to change."
          explanation="The tutor gets your reason by mail and can submit again."
          label="Send back"
          needsReason
          path={`/admin/tutors/${id}/reject`}
          title="Send this profile back?"
        />
      )}
      {status === 'approved' && (
        <StaffAction
          bodyOf={reasonOf}
          done="The tutor is off the site. Lessons already booked stand."
          explanation="Nobody can find or book the tutor until you approve again. Lessons already booked stand."
          label="Pause"
          needsReason
          path={`/admin/tutors/${id}/pause`}
          title="Take this tutor off the site?"
        />
      )}
    </>
  )
}
