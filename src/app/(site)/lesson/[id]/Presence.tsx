import { clsx } from 'clsx'
import { Avatar } from '@/components/ui/Avatar'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { BookingPageView } from '../../bookings/[id]/bookingPageView'

/** Who has come to the lesson, and since when. */
export function Presence({ booking, viewer }: BookingPageView) {
  const tutor = {
    name: booking.tutorName,
    photoUrl: booking.tutorPhotoUrl,
    joinedAt: booking.tutorJoinedAt,
    isReader: booking.as === 'tutor',
  }
  const student = {
    name: booking.studentName,
    photoUrl: null,
    joinedAt: booking.studentJoinedAt,
    isReader: booking.as !== 'tutor',
  }
  return (
    <Card as="section" aria-labelledby="people-title" padding="lg">
      <CardTitle id="people-title">{t('lesson.people')}</CardTitle>
      <ul className="grid gap-4 sm:grid-cols-2">
        {[tutor, student].map(({ name, photoUrl, joinedAt, isReader }) => (
          <li key={name} className="flex items-center gap-3">
            <Avatar name={name} photoUrl={photoUrl} />
            <div>
              <p className="font-medium">
                {name} {isReader && <span className="text-ink-soft">({t('lesson.you')})</span>}
              </p>
              <p className={clsx('text-sm', joinedAt ? 'text-success-ink' : 'text-ink-soft')}>
                {joinedAt
                  ? t('lesson.here', {
                      time: formatInstant({ instant: joinedAt, timeZone: viewer.timezone, style: 'time' }),
                    })
                  : t('lesson.notHere')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
