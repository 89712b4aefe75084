import type { ClockShift } from '@/domain/series/clockShifts'
import { formatDuration } from './formatDuration'
import { formatInstant } from './formatInstant'
import { t } from './t'

/** That a series moves on somebody's clock for a while (NV07), in dates of their zone. */
export function shiftWords({ first, last, lessons, minutes }: ClockShift, timeZone: string): string {
  const date = (instant: Date) => formatInstant({ instant, timeZone, style: 'date' })
  return t(minutes > 0 ? 'series.shiftLater' : 'series.shiftEarlier', {
    count: lessons,
    first: date(first),
    last: date(last),
    by: formatDuration(Math.abs(minutes)),
  })
}
