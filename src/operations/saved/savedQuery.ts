import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { engineInUse } from '@/services/search/engineInUse'
import { filterParams } from '../search/filterParams'
import type { TutorFilters } from '../search/queries/searchTutors'
import { understandSearch } from '../search/understandSearch'

type Input = { payload: Payload; viewer: Viewer; filters: TutorFilters }

/**
 * A search as it is kept: the first page, and prices in the currency they were meant in, also when the account's is another
 * one by then. Times stay on the learner's own clock unless a zone was chosen.
 */
export async function savedQuery({ payload, viewer, filters }: Input): Promise<string> {
  const { page: _page, limit: _limit, ...search } = filters
  const { parts } = await understandSearch({
    payload,
    engine: engineInUse(payload),
    text: search.q ?? '',
  })
  const asksPrice =
    search.minPrice !== undefined ||
    search.maxPrice !== undefined ||
    parts.some((part) => part.kind === 'price' && !part.currency)
  const currency = asksPrice ? (search.currency ?? viewer.currency) : undefined
  return filterParams({ ...search, currency }).toString()
}
