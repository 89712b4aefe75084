import { minorDigits } from '@/domain/money/currency'
import { formatMoney } from '@/domain/money/formatMoney'
import { money } from '@/domain/money/money'
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

/** A filter in words, and the search without it. */
export type FilterInUse = { label: string; without: TutorFilters }

/** The filters that narrow a search, in the order of the form. */
export function filtersInUse({ filters, understood, subjects, currency }: InUse): FilterInUse[] {
  const { q = '', subject, minPrice, maxPrice, minRating, language, day, from, to } = filters
  const price = (amount: number) =>
    formatMoney(money(Math.round(amount * 10 ** minorDigits(currency)), currency))
  const without = (...names: (keyof TutorFilters)[]): TutorFilters => {
    const rest = { ...filters }
    for (const name of [...names, 'page' as const]) delete rest[name]
    return rest
  }
  const found: (FilterInUse | false)[] = [
    ...typedChips({ text: q, understood, currency }).map(({ label, text }) => ({
      label,
      without: text === '' ? without('q') : { ...without('q'), q: text },
    })),
    !!subject && {
      label: subjects.find(({ slug }) => slug === subject)?.name ?? subject,
      without: without('subject'),
    },
    minPrice !== undefined && {
      label: t('discovery.priceFrom', { price: price(minPrice) }),
      without: without('minPrice'),
    },
    maxPrice !== undefined && {
      label: t('discovery.priceTo', { price: price(maxPrice) }),
      without: without('maxPrice'),
    },
    !!day && { label: t('discovery.dayFilter', { day: weekdayName(day) }), without: without('day') },
    (!!from || !!to) && {
      label: t('discovery.timeFilter', { from: from ?? '00:00', to: to ?? '24:00' }),
      without: without('from', 'to'),
    },
    minRating !== undefined && {
      label: t('discovery.ratingFilter', { rating: String(minRating) }),
      without: without('minRating'),
    },
    !!language && { label: languageName(language), without: without('language') },
  ]
  return found.filter((filter) => filter !== false)
}
