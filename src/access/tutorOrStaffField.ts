import type { PayloadRequest } from 'payload'
import { activeUser } from './activeUser'
import { byRole } from './byRole'

const isStaff = byRole('ops', 'finance', 'support')

/** Commission and net earnings of a lesson: for its tutor and for staff, never for the student (api.md). */
export function tutorOrStaffField({
  req,
  doc,
}: {
  req: PayloadRequest
  doc?: { tutorUser?: unknown }
}): boolean {
  if (isStaff({ req })) return true
  const user = activeUser(req)
  if (!user || !doc?.tutorUser) return false
  const tutorUser = doc.tutorUser
  const id = typeof tutorUser === 'object' && 'id' in tutorUser ? tutorUser.id : tutorUser
  return id === user.id
}
