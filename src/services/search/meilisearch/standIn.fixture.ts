import type { MultiSearchParams, SearchForFacetValuesParams, SearchParams } from 'meilisearch'
import { editDistance } from '@/domain/search/editDistance'
import { passesFilter, readFilter, valuesOf } from './readFilter.fixture'

type Document = Record<string, unknown>

/**
 * Answers searches as Meilisearch 1.50 documents them, slowly and from a list: filters, exact counts, facets, sorts and pages. Of its
 * ranking it has only how many of the words in a row are found; it is no judge of relevance.
 */
export const standIn = (documents: () => readonly Document[]) => ({
  multiSearch: ({ queries }: MultiSearchParams) => ({
    results: queries.map(({ indexUid, ...search }) => ({ indexUid, ...searchOnce(documents(), search) })),
  }),
  facetSearch: ({ facetName, facetQuery = '' }: SearchForFacetValuesParams) => ({
    facetHits: Object.entries(distribution(documents(), facetName))
      .filter(([value]) => isNear(facetQuery, value))
      .map(([value, count]) => ({ value, count })),
  }),
  search: (search: SearchParams) => searchOnce(documents(), search),
})

function searchOnce(documents: readonly Document[], search: SearchParams) {
  const { filter, facets, offset = 0, limit = 20, attributesToRetrieve = [], hitsPerPage } = search
  const read = typeof filter === 'string' ? readFilter(filter) : undefined
  const found = documents.filter((document) => !read || passesFilter(document, read))
  const hits = hitsPerPage === 0 ? [] : inOrder(found, search).slice(offset, offset + limit)
  return {
    hits: hits.map((document) => shown(document, attributesToRetrieve)),
    ...(hitsPerPage === undefined
      ? { offset, limit, estimatedTotalHits: found.length }
      : { hitsPerPage, page: 1, totalPages: 0, totalHits: found.length }),
    ...(facets && {
      facetDistribution: Object.fromEntries(
        facets
          .filter((field) => documents.some((document) => field in document))
          .map((field) => [field, distribution(found, field)]),
      ),
      facetStats: {},
    }),
  }
}

function distribution(documents: readonly Document[], field: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const document of documents)
    for (const value of new Set(valuesOf(document, field).map(String)))
      counts[value] = (counts[value] ?? 0) + 1
  return counts
}

function inOrder(documents: readonly Document[], { sort = [], q = '' }: SearchParams): Document[] {
  const words = (q ?? '').split(' ').filter((word) => word !== '')
  const rules = [
    ...sort,
    ...(words.length > 0 ? ['words'] : []),
    'quality:desc',
    'lessonsGiven:desc',
    'tutorId:asc',
  ]
  return [...documents].sort((a, b) => {
    for (const rule of rules) {
      const order = rule === 'words' ? wordsInRow(b, words) - wordsInRow(a, words) : byField(a, b, rule)
      if (order !== 0) return order
    }
    return 0
  })
}

function byField(a: Document, b: Document, rule: string): number {
  const [field = '', direction] = rule.split(':')
  const [first, second] = [valuesOf(a, field)[0], valuesOf(b, field)[0]]
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined)
  const order = (first as number) < (second as number) ? -1 : first === second ? 0 : 1
  return direction === 'desc' ? -order : order
}

function wordsInRow(document: Document, words: readonly string[]): number {
  const own = ['title', 'lead', 'about', 'rest', 'everybody'].flatMap((field) =>
    String(document[field]).split(/\W+/),
  )
  const missing = words.findIndex((word) => !own.some((one) => one.startsWith(word)))
  return missing === -1 ? words.length : missing
}

/** Only whole fields can be shown, since no others are displayed. */
function shown(document: Document, fields: readonly string[]): Document {
  return Object.fromEntries(
    fields.filter((field) => field in document).map((field) => [field, document[field]]),
  )
}

/** Within two slips of the beginning of a value. */
const isNear = (query: string, value: string) =>
  Array.from({ length: 5 }, (_, more) => value.slice(0, query.length + more - 2)).some(
    (start) => editDistance(query, start) <= (query.length < 4 ? 0 : query.length < 6 ? 1 : 2),
  )
