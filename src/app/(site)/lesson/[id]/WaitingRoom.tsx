import { Countdown } from '@/components/booking/Countdown'
import { countdownWords } from '@/components/booking/countdownWords'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { t } from '@/messages/t'
import type { BookingPageView } from '../../bookings/[id]/bookingPageView'
import { MeetingLink } from '../MeetingLink'
import { LessonPlan } from './LessonPlan'

/** Before the room opens: how long still. */
export function WaitingRoom({ booking, viewer, now }: BookingPageView) {
  return (
    <div className="grid gap-6">
      <Card as="section" padding="lg" className="text-center">
        <p className="text-ink-soft">{t('lesson.waitingTitle')}</p>
        <p className="my-2 text-4xl font-bold">
          <Countdown
            serverNow={now.toISOString()}
            target={booking.joinOpensAt}
            words={countdownWords(t('lesson.waitingNow'))}
            refreshAtZero
          />
        </p>
        <p className="text-ink-soft">{t('lesson.waitingText')}</p>
        <div className="mt-5">
          <ButtonLink href={`/bookings/${booking.id}`} variant="secondary">
            {t('lesson.back')}
          </ButtonLink>
        </div>
      </Card>
      <Card padding="lg">
        <MeetingLink booking={booking} from="lesson" />
      </Card>
      <LessonPlan booking={booking} timeZone={viewer.timezone} />
    </div>
  )
}
