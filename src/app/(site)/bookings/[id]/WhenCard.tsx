import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { isOver } from '@/domain/booking/states'
import { t } from '@/messages/t'
import { readerOf } from '../bookingCardOf'
import { firstName } from '../firstName'
import { LessonTime } from '../LessonTime'
import type { BookingPageView } from './bookingPageView'
import { CalendarMenu } from './CalendarMenu'
import { ChangeTimeLink } from './ChangeTimeLink'

/** When the lesson is, in both zones, and the way into the reader's own calendar. */
export function WhenCard(view: BookingPageView) {
  const { booking, viewer } = view
  const isTutor = readerOf(booking) === 'tutor'
  const other = isTutor
    ? { name: firstName(booking.studentName), timeZone: booking.timezoneStudent }
    : { name: firstName(booking.tutorName), timeZone: booking.timezoneTutor }
  const isComing = booking.as !== 'ops' && booking.sessionState !== 'HELD' && !isOver(booking.sessionState)
  return (
    <Card as="section" aria-labelledby="when-title">
      <CardTitle id="when-title">{t('bookings.when')}</CardTitle>
      <LessonTime {...booking} timeZone={viewer.timezone} other={other} />
      {isComing && (
        <div className="mt-4">
          <CalendarMenu {...view} />
        </div>
      )}
      <div className="mt-3 empty:hidden">
        <ChangeTimeLink booking={booking} />
      </div>
    </Card>
  )
}
