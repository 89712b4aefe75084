import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { LoadedBooking } from './bookingRow'
import type { Mover } from './moveBooking'

type Parties = Pick<LoadedBooking, 'id' | 'studentId' | 'bookedById' | 'tutorUserId'>

/**
 * As whom the viewer stands to a booking: its tutor, its student (or the parent who booked), or ops.
 * @throws DomainError NOT_FOUND for anyone else: a booking that is not yours does not exist for you.
 */
export function moverOf(viewer: Viewer, booking: Parties): Mover {
  const kind = standingOf(viewer, booking)
  if (!kind) throw new DomainError('NOT_FOUND', `user ${viewer.id} has no part in booking ${booking.id}`)
  return { kind, userId: viewer.id }
}

/** The same without throwing; support and finance may read but not move, so they have no standing here. */
export function standingOf(viewer: Pick<Viewer, 'id' | 'roles'>, booking: Parties): Mover['kind'] | null {
  if (viewer.id === booking.tutorUserId) return 'tutor'
  if (viewer.id === booking.studentId) return 'student'
  if (viewer.id === booking.bookedById) return 'parent'
  return hasRole(viewer, 'ops', 'owner') ? 'ops' : null
}
