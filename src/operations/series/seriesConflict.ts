import { DomainError } from '@/domain/errors/domainError'
import type { CheckedSeries } from './checkLessons'

/** The refusal of a series: every date that cannot be, why, and free times near it; nothing was booked. */
export function seriesConflict({ conflicts, lessons }: CheckedSeries, userMessage?: string): DomainError {
  return new DomainError('SERIES_CONFLICT', `${conflicts.length} lessons of the series cannot be`, {
    userMessage,
    data: { conflicts, free: lessons.map(({ date, start, at }) => ({ date, start, at })) },
  })
}
