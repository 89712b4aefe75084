import { moveToTime, type TimeMove } from './moveToTime'

/**
 * Asks the other side for another time: the learner late, the tutor always, for a request or a booked lesson (EX15).
 * Both times are taken until the answer, so that accepting always works.
 * @throws DomainError as `moveToTime`; REASON_REQUIRED for tutors.
 */
export const proposeTime = (move: TimeMove) => moveToTime({ ...move, scope: 'one', action: 'propose' })
