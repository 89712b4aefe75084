import type { BookingSnapshot } from './bookingSnapshot'
import { joinWindow } from './deadlines'

type JoinableBooking = Pick<BookingSnapshot, 'sessionState' | 'start' | 'end'>

/** Whether people can enter the lesson now: confirmed or running, from 5 minutes before the start to the end (D27). */
export function isJoinOpen({ booking, now }: { booking: JoinableBooking; now: Date }): boolean {
  const { opensAt, closesAt } = joinWindow(booking)
  const isOn = booking.sessionState === 'CONFIRMED' || booking.sessionState === 'IN_PROGRESS'
  return isOn && now >= opensAt && now < closesAt
}
