import type { Weekday } from '@/domain/availability/weekdays'
import { BAND_HOURS } from '@/domain/search/events/searchBands'
import type { MatchWish, PartOfDay } from '@/domain/search/matching/matchReasons'
import { partsOf } from '@/domain/search/partsOf'
import type { TeachingLevel, UnderstoodPart, UnderstoodQuery } from '@/domain/search/understoodQuery'

type Filters = {
  subject?: string
  language?: string
  level?: TeachingLevel
  maxPrice?: number
  day?: Weekday
  from?: string
  to?: string
}

type Asked = { filters: Filters; understood: Pick<UnderstoodQuery, 'parts'> }

/** What a search asked for, by filters and typed words, as reasons for its results answer it. */
export function wishToMatch({ filters, understood: { parts } }: Asked): MatchWish {
  return {
    subjectSlugs: [
      ...(filters.subject ? [filters.subject] : []),
      ...partsOf(parts, 'subject').map(({ slug }) => slug),
    ],
    level: filters.level ?? partsOf(parts, 'level')[0]?.level,
    languages: [
      ...new Set([
        ...(filters.language ? [filters.language] : []),
        ...partsOf(parts, 'language').map(({ code }) => code),
      ]),
    ],
    time: timeOf(filters, parts),
    isPriced: filters.maxPrice !== undefined || partsOf(parts, 'price').some(({ max }) => max !== undefined),
  }
}

/** The day and part of the day where there is exactly one of them, filters before words; none when no time was asked for. */
function timeOf({ day, from, to }: Filters, parts: readonly UnderstoodPart[]): MatchWish['time'] {
  const days = partsOf(parts, 'days').flatMap((part) => part.days)
  const hours = partsOf(parts, 'hours')
  const isTimed = !!(day || from || to) || days.length > 0 || hours.length > 0
  if (!isTimed) return undefined
  const typedDay = days.length === 1 ? days[0] : undefined
  const typedPart = hours.length === 1 ? hours[0]?.name : undefined
  const part = from || to ? partWithin(from ?? '00:00', to ?? '24:00') : typedPart
  const theDay = day ?? typedDay
  return { ...(theDay && { day: theDay }), ...(part && { part }) }
}

/** The part of the day in which the hours lie as a whole. */
function partWithin(from: string, to: string): PartOfDay | undefined {
  const bands = Object.entries(BAND_HOURS) as [PartOfDay, { from: string; to: string }][]
  return bands.find(([, band]) => from >= band.from && to > from && to <= band.to)?.[0]
}
