import { Countdown } from '@/components/booking/Countdown'
import { countdownWords } from '@/components/booking/countdownWords'
import { JoinLesson } from '@/components/booking/JoinLesson'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { MeetingLink } from '../../lesson/MeetingLink'
import type { BookingPageView } from './bookingPageView'
import { NoShowReport } from './NoShowReport'
import { StrikeIfAbsent } from './StrikeIfAbsent'

/** A lesson that will be or is on: how long until then, and the way in. */
export function ConfirmedPanel(view: BookingPageView) {
  const { booking, viewer, now } = view
  const start = new Date(booking.start)
  const end = new Date(booking.end)
  const isOn = now >= start
  const endsAt = formatInstant({ instant: end, timeZone: viewer.timezone, style: 'time' })
  return (
    <Card as="section" padding="lg">
      <CardTitle>
        {isOn ? (
          t('bookings.inProgress.title')
        ) : (
          <>
            {t('bookings.confirmed.title')}{' '}
            <Countdown
              serverNow={now.toISOString()}
              target={booking.start}
              words={countdownWords(t('bookings.confirmed.soon'))}
              refreshAtZero
            />
          </>
        )}
      </CardTitle>
      {isOn && now < end && (
        <p className="mb-4 text-ink-soft">{t('bookings.inProgress.text', { when: endsAt })}</p>
      )}
      <StrikeIfAbsent {...view} />
      {booking.as !== 'ops' && (
        <JoinLesson
          now={now}
          opensAt={new Date(booking.joinOpensAt)}
          start={start}
          end={end}
          joinHref={`/lesson/${booking.id}`}
        />
      )}
      <div className="mt-5 empty:hidden">
        <NoShowReport booking={booking} />
      </div>
      <div className="mt-5">
        <MeetingLink booking={booking} from="booking" />
      </div>
    </Card>
  )
}
