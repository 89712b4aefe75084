import { moveAsViewer, type ViewerMove } from '../booking/moveAsViewer'

type Appeal = Omit<ViewerMove, 'scope' | 'reason'> & { reason: string }

/** One side says that a decision is wrong, within seven days; the earnings wait again. @throws DomainError as `moveBooking` */
export const appealDecision = (move: Appeal) => moveAsViewer({ ...move, action: 'appeal' })
