import { moveAsViewer, type ViewerMove } from './moveAsViewer'

/**
 * The tutor (or a parent) declines, with a reason the student reads (D08); of a weekly series all of it unless said.
 * Everything paid goes back.
 */
export const declineBooking = ({ scope = 'all', ...move }: ViewerMove) =>
  moveAsViewer({ ...move, scope, action: 'decline' })
