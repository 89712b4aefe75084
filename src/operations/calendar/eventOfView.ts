import type { BookingView } from '@/operations/booking/queries/bookingView'
import type { CalendarEvent } from '@/services/calendar/writeCalendar'
import { lessonEvent } from './lessonEvent'

/** The calendar entry of a booking as its reader sees it. */
export function eventOfView(booking: BookingView, now: Date): CalendarEvent {
  const { start, end, as, studentName, tutorName } = booking
  const otherName = as === 'tutor' ? studentName : tutorName
  return lessonEvent({ ...booking, start: new Date(start), end: new Date(end), otherName }, now)
}
