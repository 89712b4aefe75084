import { Countdown } from '@/components/booking/Countdown'
import { countdownWords } from '@/components/booking/countdownWords'
import { JoinLesson } from '@/components/booking/JoinLesson'
import { Avatar } from '@/components/ui/Avatar'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { t } from '@/messages/t'
import type { BookingView } from '@/operations/booking/queries/bookingView'
import { bookingCardOf } from '../bookings/bookingCardOf'
import { firstName } from '../bookings/firstName'
import { LessonTime } from '../bookings/LessonTime'

type NextLessonProps = { booking: BookingView; timeZone: string; now: Date }

/** The lesson that comes next, with the time left and the way in. */
export function NextLesson({ booking, timeZone, now }: NextLessonProps) {
  const { counterpart, subject, viewer } = bookingCardOf(booking)
  const other =
    viewer === 'tutor'
      ? { name: firstName(booking.studentName), timeZone: booking.timezoneStudent }
      : { name: firstName(booking.tutorName), timeZone: booking.timezoneTutor }
  const start = new Date(booking.start)
  const hasBegun = now >= start
  return (
    <Card as="section" aria-labelledby="next-title" padding="none" className="grid md:grid-cols-[1.5fr_1fr]">
      <div className="p-5 sm:p-6">
        <h2 id="next-title" className="text-ink-soft">
          {t('dashboard.next')}
        </h2>
        <div className="mt-3 flex items-center gap-4">
          <Avatar {...counterpart} size="lg" />
          <p className="text-xl leading-snug font-semibold">
            {t('booking.subjectWith', { subject, name: counterpart.name })}
          </p>
        </div>
        <div className="mt-5">
          <LessonTime {...booking} timeZone={timeZone} other={other} />
        </div>
      </div>
      <div className="flex flex-col justify-center gap-4 border-line bg-canvas p-5 max-md:rounded-b-lg max-md:border-t sm:p-6 md:rounded-e-lg md:border-s">
        {hasBegun ? (
          <p className="text-lg font-semibold">{t('dashboard.nextNow')}</p>
        ) : (
          <p>
            <span className="block text-ink-soft">{t('dashboard.nextIn')}</span>
            <span className="text-3xl font-bold">
              <Countdown
                serverNow={now.toISOString()}
                target={booking.start}
                words={countdownWords(t('join.now'))}
                refreshAtZero
              />
            </span>
          </p>
        )}
        {booking.canJoin && (
          <JoinLesson
            now={now}
            opensAt={new Date(booking.joinOpensAt)}
            start={start}
            end={new Date(booking.end)}
            joinHref={`/lesson/${booking.id}`}
          />
        )}
        <ButtonLink href={`/bookings/${booking.id}`} variant="secondary">
          {t('dashboard.details')}
        </ButtonLink>
        {!booking.canJoin && <p className="text-sm text-ink-soft">{t('join.opensHint')}</p>}
      </div>
    </Card>
  )
}
