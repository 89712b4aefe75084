import type { Weekday } from '@/domain/availability/weekdays'
import { t } from '@/messages/t'
import type { SelectGroup } from '../ui/Select'
import { ChoiceField } from './ChoiceField'
import { FeatureFields } from './FeatureFields'
import type { Choice, TutorFilterValues } from './filterValues'
import { PriceFields } from './PriceFields'
import { TimeFields } from './TimeFields'

export type FilterFieldsProps = {
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
}

/** All there is to choose, in the order people think of it. */
export function FilterFields(props: FilterFieldsProps) {
  const { values, currency, priceRange, zone, dayCounts } = props
  const { subjects, languages, ratings, levels, countries, features } = props
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
      {features && <FeatureFields features={features} chosen={values.features} />}
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
