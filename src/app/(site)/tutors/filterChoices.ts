import type { Choice } from '@/components/search/filterValues'
import type { Weekday } from '@/domain/availability/weekdays'
import { minorDigits } from '@/domain/money/currency'
import { TEACHING_LEVELS } from '@/domain/search/understoodQuery'
import { countryName } from '@/messages/countryName'
import { languageName } from '@/messages/languageName'
import { t } from '@/messages/t'
import type { TutorFilters, TutorPage } from '@/operations/search/queries/searchTutors'
import { TUTOR_FEATURES } from '@/services/search/searchDocument'

type Facets = TutorPage['facets']
type Input = {
  filters: TutorFilters
  subjects: readonly { slug: string; name: string }[]
  /** Unknown while the search does not answer: then there is all there could be, without counts. */
  facets: Facets | undefined
}

const RATINGS = [4.8, 4.5, 4]

/** What there is to choose in the filters, each with what choosing it would leave. */
export function filterChoices({ filters, subjects, facets }: Input) {
  const subjectCounts = facets && new Map(facets.subjects.map(({ slug, count }) => [slug, count]))
  const ratingCounts = new Map(facets?.rating.map(({ from, count }) => [from, count]))
  const featureCounts = new Map(facets?.features.map(({ feature, count }) => [feature, count]))
  const dayCounts = facets?.availability.length
    ? new Map<Weekday, number>(facets.availability.map(({ day, count }) => [day, count]))
    : undefined
  return {
    subjects: subjects.map(({ slug, name }) => ({
      value: slug,
      name,
      count: subjectCounts && (subjectCounts.get(slug) ?? 0),
    })),
    ratings: withRating(filters.minRating).map((from) => ({
      value: String(from),
      name: t('search.ratingFrom', { rating: String(from) }),
      count: ratingCounts.get(from),
    })),
    levels: TEACHING_LEVELS.map((level) => ({ value: level, name: t(`discovery.level.${level}`) })),
    languages: byName(facets?.languages ?? [], languageName, filters.language),
    countries:
      facets || filters.country
        ? byName(facets?.countries ?? [], upperCountryName, filters.country)
        : undefined,
    features: TUTOR_FEATURES.map((feature) => ({
      value: feature,
      name: t(`search.feature.${feature}`),
      count: facets && (featureCounts.get(feature) ?? 0),
    })),
    dayCounts,
    priceRange: facets?.price ? inWholeUnits(facets.price) : undefined,
  }
}

/** Those offered, and the one in use, which an address may say otherwise: sending the form must not lose it. */
const withRating = (inUse: number | undefined): number[] =>
  inUse === undefined || RATINGS.includes(inUse) ? RATINGS : [...RATINGS, inUse].sort((a, b) => b - a)

const upperCountryName = (code: string) => countryName(code.toUpperCase())

/** Those that would leave someone by name, and the one in use. */
function byName(
  found: readonly { code: string; count: number }[],
  nameOf: (code: string) => string,
  inUse: string | undefined,
): Choice[] {
  const isMissing = inUse !== undefined && !found.some(({ code }) => code === inUse)
  const all = isMissing ? [...found, { code: inUse, count: 0 }] : found
  return all
    .map(({ code, count }) => ({ value: code, name: nameOf(code), count }))
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** The widest range people would type: the lowest price rounded down, the highest up. */
function inWholeUnits({ min, max }: NonNullable<Facets['price']>) {
  const unit = 10 ** minorDigits(min.currency)
  return { min: Math.floor(min.amount / unit), max: Math.ceil(max.amount / unit) }
}
