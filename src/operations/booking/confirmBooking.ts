import { moveAsViewer, type ViewerMove } from './moveAsViewer'

/** The tutor accepts a request (D08). @throws DomainError as `moveBooking`. */
export const confirmBooking = (move: ViewerMove) => moveAsViewer({ ...move, action: 'confirm' })
