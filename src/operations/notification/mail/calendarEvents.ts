import { lessonEvent } from '@/operations/calendar/lessonEvent'
import type { CalendarEvent } from '@/services/calendar/writeCalendar'
import { otherName } from './blocks'
import type { BookingMail } from './bookingMail'

/** The lesson, of a weekly series every one of them, as entries of the reader's calendar, as they are when the mail is written. */
export function calendarEvents(mail: BookingMail): CalendarEvent[] {
  const { booking, series, subject, now } = mail
  const names = { subjectName: subject.name, otherName: otherName(mail) }
  return (series?.lessons ?? [booking]).map((lesson) => lessonEvent({ ...lesson, ...names }, now))
}
