import Link from 'next/link'
import type { Weekday } from '@/domain/availability/weekdays'
import { t } from '@/messages/t'
import { buttonClasses } from '../ui/buttonClasses'
import { Checkbox } from '../ui/Checkbox'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { Select, type SelectGroup } from '../ui/Select'
import { FilterDrawer } from './FilterDrawer'
import { PriceFields } from './PriceFields'
import { QueryForm } from './QueryForm'
import { ShowButton } from './ShowButton'
import { TimeFields } from './TimeFields'

export const SEARCH_FORM = 'tutor-search'
export const FILTER_DRAWER = 'tutor-filters'

/** The search as it stands in the address; every value is the raw query text. */
export type TutorFilterValues = {
  subject?: string
  minPrice?: string
  maxPrice?: string
  minRating?: string
  language?: string
  country?: string
  level?: string
  features?: readonly string[]
  day?: string
  from?: string
  to?: string
}

/** Something to choose and, where it is known, how many tutors that would leave. */
export type Choice = { value: string; name: string; count?: number }

export type TutorFiltersProps = {
  values: TutorFilterValues
  subjects: readonly Choice[]
  languages: readonly Choice[]
  ratings: readonly Choice[]
  levels: readonly Choice[]
  /** Left out while nothing is known of them. */
  countries?: readonly Choice[]
  features?: readonly Choice[]
  dayCounts?: ReadonlyMap<Weekday, number>
  /** The currency prices are asked in, ISO 4217, and what they run from and to, written. */
  currency: string
  priceRange?: { min: number; max: number }
  /** The zone the times are in, and those to choose from; it goes without saying when it is the reader's own. */
  zone?: { value: string; own: string; groups: readonly SelectGroup[] }
  /** Tutors found now: the button of the drawer says it. */
  count?: number
  /** The rest of the query, kept as it is. */
  keep?: Readonly<Record<string, string>>
  action?: string
}

/**
 * The filters of the tutor list: a column on wide screens, a sheet on phones. One GET form, to which the search field and the
 * order outside it belong as well, so every result has an address and nothing needs JavaScript. Prices are whole major units.
 */
export function TutorFilters({
  values,
  count,
  keep = {},
  action = '/tutors',
  ...choices
}: TutorFiltersProps) {
  const active = activeFilters(values)
  return (
    <FilterDrawer id={FILTER_DRAWER} label={t('search.filters')}>
      <div className="filter-drawer-head flex items-center justify-between gap-4 border-b border-line px-4 py-2">
        <p className="text-lg font-semibold">{t('search.filters')}</p>
        <button
          type="button"
          popoverTarget={FILTER_DRAWER}
          popoverTargetAction="hide"
          aria-label={t('search.closeFilters')}
          className="-me-2 grid size-11 place-items-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink"
        >
          <Icon name="x" />
        </button>
      </div>
      <QueryForm
        id={SEARCH_FORM}
        action={action}
        usual={{ sort: 'relevance', ...(choices.zone && { timezone: choices.zone.own }) }}
        className="grid gap-5 p-4 sm:p-5"
      >
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FilterFields values={values} {...choices} />
        <div className="filter-drawer-foot grid gap-2">
          <ShowButton
            search={JSON.stringify([values, keep, count])}
            texts={{
              show: t('search.show'),
              ...(count && { showCount: t('search.showCount', { count }) }),
            }}
          />
          {active > 0 && (
            <Link href={action} className={buttonClasses({ variant: 'ghost', block: true })}>
              {t('search.clear')}
            </Link>
          )}
        </div>
      </QueryForm>
    </FilterDrawer>
  )
}

/** How many filters are in use; a range is one. */
export function activeFilters(values: TutorFilterValues): number {
  const {
    subject,
    minPrice,
    maxPrice,
    minRating,
    language,
    country,
    level,
    features = [],
    day,
    from,
    to,
  } = values
  const single = [subject, minPrice ?? maxPrice, minRating, language, country, level, day, from ?? to]
  return single.filter(Boolean).length + features.length
}

type FieldsProps = Omit<TutorFiltersProps, 'count' | 'keep' | 'action'>

function FilterFields({ values, currency, priceRange, zone, dayCounts, ...choices }: FieldsProps) {
  const { subjects, languages, ratings, levels, countries, features } = choices
  return (
    <>
      <ChoiceField
        name="subject"
        label={t('search.subject')}
        any={t('search.anySubject')}
        choices={subjects}
        value={values.subject}
      />
      <PriceFields currency={currency} range={priceRange} min={values.minPrice} max={values.maxPrice} />
      <TimeFields day={values.day} from={values.from} to={values.to} counts={dayCounts} zone={zone} />
      <ChoiceField
        name="minRating"
        label={t('search.rating')}
        any={t('search.anyRating')}
        choices={ratings}
        value={values.minRating}
      />
      {features && (
        <fieldset>
          <legend className="mb-1 font-medium">{t('search.more')}</legend>
          {features.map(({ value, name, count }) => (
            <Checkbox
              key={`${value}-${values.features?.includes(value)}`}
              name="features"
              value={value}
              defaultChecked={values.features?.includes(value)}
              label={<Counted name={name} count={count} />}
            />
          ))}
        </fieldset>
      )}
      <ChoiceField
        name="level"
        label={t('search.level')}
        any={t('search.anyLevel')}
        choices={levels}
        value={values.level}
      />
      <ChoiceField
        name="language"
        label={t('search.language')}
        any={t('search.anyLanguage')}
        choices={languages}
        value={values.language}
      />
      {countries && (
        <ChoiceField
          name="country"
          label={t('search.country')}
          any={t('search.anyCountry')}
          choices={countries}
          value={values.country}
        />
      )}
    </>
  )
}

type ChoiceFieldProps = {
  name: string
  label: string
  any: string
  choices: readonly Choice[]
  value?: string
}

function ChoiceField({ name, label, any, choices, value = '' }: ChoiceFieldProps) {
  return (
    <Field id={`filter-${name}`} label={label}>
      {(control) => (
        <Select
          {...control}
          key={value} // a select that stands would keep its old value when the address says another one
          name={name}
          defaultValue={value}
          emptyLabel={any}
          options={choices.map((choice) => ({
            value: choice.value,
            label:
              choice.count === undefined
                ? choice.name
                : t('search.choice', { name: choice.name, count: choice.count }),
            disabled: choice.count === 0 && choice.value !== value,
          }))}
        />
      )}
    </Field>
  )
}

function Counted({ name, count }: { name: string; count?: number }) {
  return (
    <>
      {name}
      {count !== undefined && (
        <span className="ms-1 text-ink-soft">{t('review.countBrackets', { count })}</span>
      )}
    </>
  )
}
