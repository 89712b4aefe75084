import { DomainError } from '@/domain/errors/domainError'
import { type Occurrence, occurrences } from '@/domain/series/occurrences'
import type { SeriesException, SeriesRequest } from './seriesRequest'

/**
 * The lessons a series asks for, in order: by its weekly times, with those the student wants otherwise.
 * @throws DomainError VALIDATION_FAILED as `occurrences`, for an exception to no lesson of the series, and when none is left.
 */
export function wantedLessons(request: SeriesRequest): Occurrence[] {
  const all = occurrences(request)
  const open = new Map((request.exceptions ?? []).map((exception) => [keyOf(exception), exception]))
  const lessons = all.flatMap((lesson): Occurrence[] => {
    const exception = open.get(keyOf(lesson))
    open.delete(keyOf(lesson))
    if (!exception) return [lesson]
    return exception.instead ? [{ ...lesson, at: exception.instead }] : []
  })
  if (open.size > 0 || lessons.length === 0) {
    throw new DomainError('VALIDATION_FAILED', 'exceptions do not fit the series', {
      field: 'exceptions',
      userMessage:
        open.size > 0
          ? 'One of the changes is to a date that is not in the series. Check the dates.'
          : 'No lesson is left. Keep at least one date.',
    })
  }
  return lessons.sort((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0))
}

const keyOf = ({ date, start }: Pick<SeriesException, 'date' | 'start'>) => `${date} ${start}`
