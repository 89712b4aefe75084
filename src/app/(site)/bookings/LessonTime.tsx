import { Icon } from '@/components/ui/Icon'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstantRange } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'

type LessonTimeProps = {
  start: Date | string
  end: Date | string
  durationMinutes: number
  /** The reader's zone. */
  timeZone: string
  /** Whose other clock matters; said only where it shows another time. */
  other: { name: string; timeZone: string }
}

/** When a lesson is, on the reader's clock and on the other person's. */
export function LessonTime({ start, end, durationMinutes, timeZone, other }: LessonTimeProps) {
  const own = formatInstantRange({ start, end, timeZone })
  const theirs = formatInstantRange({ start, end, timeZone: other.timeZone })
  return (
    <div className="flex gap-3">
      <Icon name="calendar-days" className="mt-1 size-5 text-primary-ink" />
      <div>
        <p className="text-lg font-semibold">
          <time dateTime={typeof start === 'string' ? start : start.toISOString()}>{own}</time>
        </p>
        <p className="text-ink-soft">
          {t('booking.yourTime', { zone: zoneLabel({ timeZone, instant: start }) })} ·{' '}
          {formatDuration(durationMinutes)}
        </p>
        {theirs !== own && (
          <p className="mt-1 text-sm text-ink-soft">
            {t('booking.theirTime', {
              time: theirs,
              name: other.name,
              zone: zoneLabel({ timeZone: other.timeZone, instant: start }),
            })}
          </p>
        )}
      </div>
    </div>
  )
}
