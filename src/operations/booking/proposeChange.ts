import type { Money } from '@/domain/money/money'
import type { ViewerMove } from './moveAsViewer'
import { moveToTime } from './moveToTime'

type Change = Omit<ViewerMove, 'scope'> & {
  newStart?: Date
  /** Of a tutor for a request, in their currency. */
  tutorPrice?: Money
}

/**
 * Asks the other side for another time: the learner late, the tutor always, for a request or a booked lesson; for a
 * request the tutor may ask for another price as well, or for that alone (EX15). Both times are taken until the answer,
 * so that accepting always works.
 * @throws DomainError as `moveToTime` and `proposedPrice`; REASON_REQUIRED for tutors.
 */
export const proposeChange = (change: Change) => moveToTime({ ...change, scope: 'one', action: 'propose' })
