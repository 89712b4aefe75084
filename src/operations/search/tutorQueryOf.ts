import { learnerWeek } from '@/services/search/learnerWeek'
import type { TutorQuery } from '@/services/search/tutorQuery'
import { tutorWishes } from './tutorWishes'

type Asked = Parameters<typeof tutorWishes>[0] & {
  /** Whether to count tutors by the days they have time on. */
  countDays?: boolean
  now: Date
}

/**
 * What an engine is asked for filters and understood words; which page of it the caller adds. The learner's week, seven days from
 * `now` in the zone of the filters, UTC without one, is worked out only where somebody asks about times.
 */
export function tutorQueryOf({ filters, understood, currency, countDays = false, now }: Asked) {
  const { times, ...wishes } = tutorWishes({ filters, understood, currency })
  const needsWeek = wishes.timed || wishes.day !== undefined || countDays
  const timeZone = filters.timezone ?? 'UTC'
  return {
    ...wishes,
    week: needsWeek ? times.flatMap((wish) => learnerWeek({ wish, timeZone, now })) : [],
    now,
  } satisfies Omit<TutorQuery, 'offset' | 'limit'>
}
