import { filterParams, readFilters } from '@/operations/search/filterParams'
import type { TutorFilters } from '@/operations/search/queries/searchTutors'

export type RawQuery = Record<string, string | string[] | undefined>

/** Reads the address of the tutor list leniently: what makes no sense counts as not said. */
export const parseListQuery = (query: RawQuery): TutorFilters => readFilters(query)

/** The address of a tutor list. The first page and the usual order go without saying. */
export function listHref(filters: TutorFilters): string {
  const query = filterParams(filters)
  return query.size > 0 ? `/tutors?${query}` : '/tutors'
}
