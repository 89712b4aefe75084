import { moveAsViewer, type ViewerMove } from './moveAsViewer'

type Report = ViewerMove & { who: 'student' | 'tutor' }

/**
 * Says that the other side has not come, from 15 minutes after the start (D16). Decided at once by what the page of the
 * lesson recorded: who reports must have been there, and who is reported must not (NV14).
 * @throws DomainError as `moveBooking`; REASON_REQUIRED for ops.
 */
export const reportNoShow = ({ who, ...move }: Report) =>
  moveAsViewer({ ...move, action: who === 'tutor' ? 'endTutorAbsent' : 'endStudentAbsent' })
