import { lessonEvent } from '@/operations/calendar/lessonEvent'
import type { CalendarEvent } from '@/services/calendar/writeCalendar'
import { otherName } from './blocks'
import type { BookingMail } from './bookingMail'

/** The lesson as an entry of the reader's calendar, as it is when the mail is written. */
export function calendarEvent(mail: BookingMail): CalendarEvent {
  const { booking, subject, now } = mail
  return lessonEvent({ ...booking, subjectName: subject.name, otherName: otherName(mail) }, now)
}
