import { moveAsViewer, type ViewerMove } from './moveAsViewer'

/** The tutor accepts a request (D08), of a weekly series all of it unless said. @throws DomainError as `moveBooking`. */
export const confirmBooking = ({ scope = 'all', ...move }: ViewerMove) =>
  moveAsViewer({ ...move, scope, action: 'confirm' })
