import type { TutorFilters } from './queries/searchTutors'
import { tutorFilters } from './tutorFilters'

type Name = keyof TutorFilters
type RawQuery = Record<string, string | string[] | undefined>

const NAMES = Object.keys(tutorFilters.shape) as Name[]
const LISTS: ReadonlySet<Name> = new Set(['features'])

/** Reads the filters of an address leniently: what makes no sense counts as not said. */
export function readFilters(query: RawQuery): TutorFilters {
  const filters: Record<string, unknown> = {}
  for (const name of NAMES) {
    const given = query[name]
    const parsed = tutorFilters.shape[name].safeParse(
      Array.isArray(given) && !LISTS.has(name) ? given[0] : given,
    )
    const isEmpty = parsed.data === undefined || (Array.isArray(parsed.data) && parsed.data.length === 0)
    if (parsed.success && !isEmpty) filters[name] = parsed.data
  }
  return filters
}

/** The filters as they stand in an address, always in the same order. The first page and the usual order go without saying. */
export function filterParams(filters: TutorFilters): URLSearchParams {
  const query = new URLSearchParams()
  for (const name of NAMES) {
    const value = filters[name]
    const goesWithoutSaying =
      (name === 'page' && value === 1) || (name === 'sort' && value === 'relevance') || name === 'limit'
    if (value === undefined || value === '' || goesWithoutSaying) continue
    for (const one of [value].flat()) query.append(name, String(one))
  }
  return query
}

/** The filters in the text of an address: what `filterParams` wrote. */
export function filtersOf(query: string): TutorFilters {
  const params = new URLSearchParams(query)
  return readFilters(
    Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)])),
  )
}
