import type { TutorFilters } from '@/operations/search/queries/searchTutors'
import { tutorFilters } from '@/operations/search/tutorFilters'

export type RawQuery = Record<string, string | string[] | undefined>
type Name = keyof TutorFilters

const NAMES = Object.keys(tutorFilters.shape) as Name[]

/** Reads the address of the tutor list leniently: what makes no sense counts as not said. */
export function parseListQuery(query: RawQuery): TutorFilters {
  const filters: Record<string, unknown> = {}
  for (const name of NAMES) {
    const given = query[name]
    const parsed = tutorFilters.shape[name].safeParse(Array.isArray(given) ? given[0] : given)
    if (parsed.success && parsed.data !== undefined) filters[name] = parsed.data
  }
  return filters
}

/** The address of a tutor list. The first page and the usual order go without saying. */
export function listHref(filters: TutorFilters): string {
  const query = new URLSearchParams()
  for (const name of NAMES) {
    const value = filters[name]
    const goesWithoutSaying =
      (name === 'page' && value === 1) || (name === 'sort' && value === 'relevance') || name === 'limit'
    if (value !== undefined && value !== '' && !goesWithoutSaying) query.set(name, String(value))
  }
  return query.size > 0 ? `/tutors?${query}` : '/tutors'
}
