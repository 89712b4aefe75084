import Link from 'next/link'
import { t } from '@/messages/t'
import { buttonClasses } from '../ui/buttonClasses'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { Input } from '../ui/Input'
import { Select } from '../ui/Select'
import { PriceFields } from './PriceFields'
import { TimeFields } from './TimeFields'

/** The search as it stands in the address; every value is the raw query text. */
export type TutorFilterValues = {
  q?: string
  subject?: string
  minPrice?: string
  maxPrice?: string
  minRating?: string
  language?: string
  day?: string
  from?: string
  to?: string
  sort?: string
}

export const TUTOR_SORTS = ['relevance', 'rating', 'price', '-price', 'experience'] as const

type TutorFiltersProps = {
  values: TutorFilterValues
  subjects: readonly { slug: string; name: string; count?: number }[]
  languages: readonly { code: string; name: string }[]
  /** The currency prices are asked in, ISO 4217. */
  currency: string
  /** The rest of the query, kept as it is. */
  keep?: Readonly<Record<string, string>>
  action?: string
}

/**
 * The search form of the tutor list: a column on wide screens, a drawer on phones. A GET form, so every
 * result has an address and nothing needs JavaScript. Prices in the query are whole major units.
 */
export function TutorFilters({
  values,
  subjects,
  languages,
  currency,
  keep = {},
  action = '/tutors',
}: TutorFiltersProps) {
  const { q: _q, sort: _sort, ...narrowing } = values
  const active = Object.values(narrowing).filter(Boolean).length
  return (
    <search>
      <details className="drawer-below-lg group rounded-lg border border-line bg-surface shadow-sm">
        <summary className="flex min-h-12 items-center gap-2 px-4 font-semibold">
          <Icon name="sliders-horizontal" />
          {active > 0 ? t('search.filtersActive', { count: active }) : t('search.filters')}
          <Icon
            name="chevron-down"
            className="ms-auto size-5 text-ink-soft transition-transform group-open:rotate-180"
          />
        </summary>
        <form
          action={action}
          method="get"
          className="grid gap-5 p-4 max-lg:border-t max-lg:border-line sm:p-5"
        >
          {Object.entries(keep).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Field id="filter-q" label={t('search.keywords')}>
            {(control) => (
              <Input
                {...control}
                name="q"
                type="search"
                defaultValue={values.q}
                placeholder={t('search.placeholder')}
              />
            )}
          </Field>
          <Field id="filter-subject" label={t('search.subject')}>
            {(control) => (
              <Select
                {...control}
                name="subject"
                defaultValue={values.subject ?? ''}
                emptyLabel={t('search.anySubject')}
                options={subjects.map((subject) => ({
                  value: subject.slug,
                  label: subject.count === undefined ? subject.name : `${subject.name} (${subject.count})`,
                }))}
              />
            )}
          </Field>
          <PriceFields currency={currency} min={values.minPrice} max={values.maxPrice} />
          <TimeFields day={values.day} from={values.from} to={values.to} />
          <Field id="filter-rating" label={t('search.rating')}>
            {(control) => (
              <Select
                {...control}
                name="minRating"
                defaultValue={values.minRating ?? ''}
                emptyLabel={t('search.anyRating')}
                options={['4.8', '4.5', '4'].map((value) => ({
                  value,
                  label: t('search.ratingFrom', { rating: value }),
                }))}
              />
            )}
          </Field>
          <Field id="filter-language" label={t('search.language')}>
            {(control) => (
              <Select
                {...control}
                name="language"
                defaultValue={values.language ?? ''}
                emptyLabel={t('search.anyLanguage')}
                options={languages.map(({ code, name }) => ({ value: code, label: name }))}
              />
            )}
          </Field>
          <Field id="filter-sort" label={t('search.sort')}>
            {(control) => (
              <Select
                {...control}
                name="sort"
                defaultValue={values.sort ?? 'relevance'}
                options={TUTOR_SORTS.map((value) => ({ value, label: t(`search.sortBy.${value}`) }))}
              />
            )}
          </Field>
          <div className="grid gap-2">
            <button type="submit" className={buttonClasses({ block: true })}>
              {t('search.show')}
            </button>
            {(active > 0 || values.q) && (
              <Link href={action} className={buttonClasses({ variant: 'ghost', block: true })}>
                {t('search.clear')}
              </Link>
            )}
          </div>
        </form>
      </details>
    </search>
  )
}
