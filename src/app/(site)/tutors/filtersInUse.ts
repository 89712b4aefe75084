import { minorDigits } from '@/domain/money/currency'
import { formatMoney } from '@/domain/money/formatMoney'
import { money } from '@/domain/money/money'
import { countryName } from '@/messages/countryName'
import { languageName } from '@/messages/languageName'
import { t } from '@/messages/t'
import { weekdayName } from '@/messages/weekdayName'
import type { TutorFilters, TutorPage } from '@/operations/search/queries/searchTutors'
import { typedChips } from './typedChips'

type InUse = {
  filters: TutorFilters
  understood: TutorPage['understood']
  subjects: readonly { slug: string; name: string }[]
  currency: string
}

/** A filter in words, the search without it, and it without the search. */
export type FilterInUse = { label: string; without: TutorFilters; only: TutorFilters }

/** The filters that narrow a search, in the order of the form. */
export function filtersInUse({ filters, understood, subjects, currency }: InUse): FilterInUse[] {
  const { q = '', subject, minPrice, maxPrice, minRating, language, day, from, to } = filters
  const { country, level, features = [] } = filters
  const price = (amount: number) =>
    formatMoney(money(Math.round(amount * 10 ** minorDigits(currency)), currency))
  const inUse = (label: string, ...names: (keyof TutorFilters)[]): FilterInUse => ({
    label,
    without: without(filters, ...names),
    only: Object.fromEntries(names.map((name) => [name, filters[name]])),
  })
  const found: (FilterInUse | false)[] = [
    ...typedChips({ text: q, understood, currency }).map(({ label, text, own }) => ({
      label,
      without: text === '' ? without(filters, 'q') : { ...without(filters, 'q'), q: text },
      only: { q: own },
    })),
    !!subject && inUse(subjects.find(({ slug }) => slug === subject)?.name ?? subject, 'subject'),
    minPrice !== undefined && inUse(t('discovery.priceFrom', { price: price(minPrice) }), 'minPrice'),
    maxPrice !== undefined && inUse(t('discovery.priceTo', { price: price(maxPrice) }), 'maxPrice'),
    !!day && inUse(t('discovery.dayFilter', { day: weekdayName(day) }), 'day'),
    (!!from || !!to) &&
      inUse(t('discovery.timeFilter', { from: from ?? '00:00', to: to ?? '24:00' }), 'from', 'to'),
    minRating !== undefined && inUse(t('discovery.ratingFilter', { rating: String(minRating) }), 'minRating'),
    ...features.map((feature) => ({
      label: t(`search.feature.${feature}`),
      without: withFeatures(
        without(filters, 'features'),
        features.filter((other) => other !== feature),
      ),
      only: { features: [feature] },
    })),
    !!level && inUse(t('discovery.levelFilter', { level: t(`discovery.level.${level}`) }), 'level'),
    !!language && inUse(languageName(language), 'language'),
    !!country &&
      inUse(t('discovery.countryFilter', { country: countryName(country.toUpperCase()) }), 'country'),
  ]
  return found.filter((filter) => filter !== false)
}

function without(filters: TutorFilters, ...names: (keyof TutorFilters)[]): TutorFilters {
  const rest = { ...filters }
  for (const name of [...names, 'page' as const]) delete rest[name]
  return rest
}

const withFeatures = (filters: TutorFilters, features: TutorFilters['features']): TutorFilters =>
  features && features.length > 0 ? { ...filters, features } : filters
