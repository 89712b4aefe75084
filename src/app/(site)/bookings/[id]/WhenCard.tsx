import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Icon } from '@/components/ui/Icon'
import { isOver } from '@/domain/booking/states'
import { t } from '@/messages/t'
import { readerOf } from '../bookingCardOf'
import { firstName } from '../firstName'
import { LessonTime } from '../LessonTime'
import type { BookingPageView } from './bookingPageView'
import { ChangeTimeLink } from './ChangeTimeLink'

/** When the lesson is, in both zones, and the file for one's calendar. */
export function WhenCard({ booking, viewer }: BookingPageView) {
  const isTutor = readerOf(booking) === 'tutor'
  const other = isTutor
    ? { name: firstName(booking.studentName), timeZone: booking.timezoneStudent }
    : { name: firstName(booking.tutorName), timeZone: booking.timezoneTutor }
  return (
    <Card as="section" aria-labelledby="when-title">
      <CardTitle id="when-title">{t('bookings.when')}</CardTitle>
      <LessonTime {...booking} timeZone={viewer.timezone} other={other} />
      {!isOver(booking.sessionState) && booking.sessionState !== 'HELD' && (
        <a
          href={`/bookings/${booking.id}/calendar.ics`}
          className="mt-3 inline-flex min-h-11 items-center gap-2 rounded-sm font-medium text-primary-ink underline underline-offset-4"
        >
          <Icon name="calendar-plus" />
          {t('bookings.calendar')}
        </a>
      )}
      <div className="mt-3 empty:hidden">
        <ChangeTimeLink booking={booking} />
      </div>
    </Card>
  )
}
