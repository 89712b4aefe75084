import { moveAsViewer, type ViewerMove } from '../booking/moveAsViewer'

/** Staff take up a reported problem, or an appeal against a decision. @throws DomainError as `moveBooking` */
export const reviewDispute = (move: Omit<ViewerMove, 'scope'>) =>
  moveAsViewer({ ...move, action: 'reviewDispute' })
