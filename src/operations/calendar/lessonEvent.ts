import type { BookingSnapshot } from '@/domain/booking/bookingSnapshot'
import { type CalendarStatus, calendarStanding } from '@/domain/booking/calendarStanding'
import { t } from '@/messages/t'
import { siteUrl } from '@/operations/notification/mail/siteUrl'
import type { CalendarEvent } from '@/services/calendar/writeCalendar'

/** What a calendar may know of a lesson: nothing of the other person but the name the site shows. */
export type CalendarLesson = Pick<BookingSnapshot, 'sessionState' | 'rescheduleCount' | 'start' | 'end'> & {
  id: string
  reference: string
  subjectName: string
  /** The person on the other side, as the reader knows them. */
  otherName: string
}

/** The entry of a lesson in the calendar of one of its people, as of `stamp` (EX06). */
export function lessonEvent(lesson: CalendarLesson, stamp: Date): CalendarEvent {
  const { status, sequence } = calendarStanding(lesson)
  const url = siteUrl(`/bookings/${lesson.id}`)
  const place = status === 'CANCELLED' ? null : siteUrl(`/lesson/${lesson.id}`)
  return {
    uid: `${lesson.id}@edustream`,
    sequence,
    status,
    stamp,
    start: lesson.start,
    end: lesson.end,
    title: titleOf(lesson, status),
    text: textOf({ reference: lesson.reference, status, place, url }),
    url,
    place,
  }
}

/** The state stands in the title as well: not every calendar shows the status of an entry. */
function titleOf({ subjectName: subject, otherName: name }: CalendarLesson, status: CalendarStatus): string {
  const title = t('calendar.title', { subject, name })
  if (status === 'TENTATIVE') return t('calendar.titleRequested', { title })
  return status === 'CANCELLED' ? t('calendar.titleCancelled', { title }) : title
}

type Text = { reference: string; status: CalendarStatus; place: string | null; url: string }

function textOf({ reference, status, place, url }: Text): string {
  return [
    t('calendar.reference', { reference }),
    ...(status === 'TENTATIVE' ? [t('calendar.requested')] : []),
    ...(status === 'CANCELLED' ? [t('calendar.cancelled')] : []),
    ...(place ? [t('calendar.room', { url: place })] : []),
    t('calendar.page', { url }),
  ].join('\n')
}
