import { Countdown } from '@/components/booking/Countdown'
import { countdownWords } from '@/components/booking/countdownWords'
import { t } from '@/messages/t'
import type { BookingPageView } from '../../bookings/[id]/bookingPageView'

/** The clock both people see: until the start, then until the end. */
export function SessionTimer({ booking, now }: BookingPageView) {
  const hasBegun = now >= new Date(booking.start)
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-3 rounded-lg bg-sunken p-4">
      <span className="text-ink-soft">{hasBegun ? t('lesson.timeLeft') : t('lesson.startsIn')}</span>
      <span className="text-3xl font-bold">
        <Countdown
          key={hasBegun ? 'end' : 'start'}
          serverNow={now.toISOString()}
          target={hasBegun ? booking.end : booking.start}
          words={countdownWords(hasBegun ? t('lesson.timeOver') : t('lesson.waitingNow'))}
          refreshAtZero
        />
      </span>
    </p>
  )
}
