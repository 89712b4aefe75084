import type { Actor } from '@/domain/booking/bookingSnapshot'
import { hasRole } from '@/domain/identity/roles'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { standingOf } from '../moverOf'
import type { BookingViewRow } from './bookingViewSql'

/** As whom the viewer reads a booking: its people, or staff that work on cases; null for anybody else. */
export function readerOfRow(viewer: Viewer, row: BookingViewRow): Actor | null {
  const parties = {
    id: row.id as string,
    studentId: row.student_id as string,
    bookedById: row.booked_by_id as string,
    tutorUserId: row.tutor_user_id as string,
  }
  return standingOf(viewer, parties) ?? (hasRole(viewer, 'support', 'finance') ? 'ops' : null)
}
