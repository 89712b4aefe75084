import { moveAsViewer, type ViewerMove } from './moveAsViewer'

/** The tutor (or a parent) declines, with a reason the student reads (D08). Everything paid goes back. */
export const declineBooking = (move: ViewerMove) => moveAsViewer({ ...move, action: 'decline' })
