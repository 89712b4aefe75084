import { moveToTime, type TimeMove } from './moveToTime'

/**
 * Moves a lesson to another free time of the tutor, while cancelling it would be free; ops whenever they say why
 * (D15, EX02). The old time is free and the new one taken in one statement.
 * @throws DomainError as `moveToTime`; BOOKING_STATE_CHANGED with `guard: freeToMove` when the tutor has to agree first
 *   (`proposeTime`), `movesLeft` when it has been moved three times.
 */
export const rescheduleBooking = (move: TimeMove) => moveToTime({ ...move, action: 'reschedule' })
