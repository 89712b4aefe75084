import { Card } from '@/components/ui/Card'
import { t } from '@/messages/t'
import type { BookingPageView } from '../../bookings/[id]/bookingPageView'
import { NoShowReport } from '../../bookings/[id]/NoShowReport'
import { bookingCardOf } from '../../bookings/bookingCardOf'
import { firstName } from '../../bookings/firstName'
import { MeetingLink } from '../MeetingLink'
import { RefreshEvery } from '../RefreshEvery'
import { EndLesson } from './EndLesson'
import { Heartbeat } from './Heartbeat'
import { LessonPlan } from './LessonPlan'
import { lateText } from './lateText'
import { Presence } from './Presence'
import { SessionTimer } from './SessionTimer'

/** Being there: who else is, the shared clock, where to meet, and for the tutor the way to end early. */
export function OpenRoom(view: BookingPageView) {
  const { booking, viewer, now } = view
  const name = firstName(bookingCardOf(booking).counterpart.name)
  const isOtherHere = (booking.as === 'tutor' ? booking.studentJoinedAt : booking.tutorJoinedAt) !== null
  const late = isOtherHere ? null : lateText({ booking, name, now })
  return (
    <div className="grid gap-6">
      <RefreshEvery seconds={10} />
      <Heartbeat bookingId={booking.id} />
      <Card as="section" padding="lg">
        <SessionTimer {...view} />
        <p role="status" className="mt-3 font-medium">
          {isOtherHere ? t('lesson.bothHere') : t('lesson.waitingFor', { name })}
        </p>
        {late && <p className="mt-1 text-sm text-ink-soft">{late}</p>}
        <div className="mt-5 empty:hidden">
          <NoShowReport booking={booking} />
        </div>
        <div className="mt-5">
          <MeetingLink booking={booking} from="lesson" />
        </div>
      </Card>
      <Presence {...view} />
      <LessonPlan booking={booking} timeZone={viewer.timezone} />
      {booking.as === 'tutor' && now >= new Date(booking.start) && <EndLesson booking={booking} />}
    </div>
  )
}
