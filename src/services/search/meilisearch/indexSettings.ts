import type { Settings } from 'meilisearch'
import { CURRENCIES } from '@/domain/money/currency'

type Features = { equality?: boolean; comparison?: boolean; facetSearch?: boolean }

/** Only what is asked of a field is made ready for it; `STARTS WITH` needs any of the two. */
const filterable = (
  attributePatterns: string[],
  { equality = false, comparison = false, facetSearch = false }: Features,
) => ({
  attributePatterns,
  features: { facetSearch, filter: { equality, comparison } },
})

const PRICES = CURRENCIES.map((currency) => `prices.${currency}`)

/** So many tutors can be counted and paged through. */
export const MOST_TUTORS = 1_000_000
/** More choices of one kind than there are subjects with every mix of levels, or words within two slips of one. */
const MOST_VALUES = 10_000
/** A search that takes longer gives what it has; callers do not wait much longer (`searchTimeoutMs`). */
const CUTOFF_MS = 200

/**
 * What the index must know before the first document (a change makes it build everything anew). Words decide only the order of
 * tutors, filters on `words` who is found; so the order of the rules is: the sort asked for, how many words, how many slips, how
 * near to each other, in which field, and then quality, lessons and the id, so that every order is total.
 */
export function indexSettings(): Settings {
  return {
    searchableAttributes: ['title', 'lead', 'about', 'rest', 'everybody'],
    displayedAttributes: ['tutorId', 'mark', 'slug', 'name', 'headline', 'prices'],
    filterableAttributes: [
      filterable(
        [
          'tutorId',
          'words',
          'titleWords',
          'nameWords',
          'subjects',
          'choices',
          'levels',
          'languages',
          'natives',
          'country',
        ],
        { equality: true },
      ),
      filterable(['features', 'ratingSteps', 'pace'], { equality: true }),
      filterable([...PRICES, 'ratingAverage', 'free'], { comparison: true }),
      filterable(['vocabulary'], { equality: true, facetSearch: true }),
    ],
    sortableAttributes: [
      ...PRICES,
      'tutorId',
      'ratingAverage',
      'ratingCount',
      'yearsExperience',
      'quality',
      'lessonsGiven',
    ],
    rankingRules: [
      'sort',
      'words',
      'typo',
      'proximity',
      'attributeRank',
      'exactness',
      'quality:desc',
      'lessonsGiven:desc',
      'tutorId:asc',
    ],
    // Documents hold them as words: true of everybody who teaches the subject, they say nothing about who is better at a topic.
    synonyms: {},
    typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 6 } },
    faceting: { maxValuesPerFacet: MOST_VALUES, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: MOST_TUTORS },
    searchCutoffMs: CUTOFF_MS,
  }
}
