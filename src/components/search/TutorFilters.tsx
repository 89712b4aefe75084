import Link from 'next/link'
import { t } from '@/messages/t'
import { buttonClasses } from '../ui/buttonClasses'
import { Icon } from '../ui/Icon'
import { FilterDrawer } from './FilterDrawer'
import { FilterFields, type FilterFieldsProps } from './FilterFields'
import { activeFilters } from './filterValues'
import { QueryForm } from './QueryForm'
import { ShowButton } from './ShowButton'

export const SEARCH_FORM = 'tutor-search'
export const FILTER_DRAWER = 'tutor-filters'

export type TutorFiltersProps = FilterFieldsProps & {
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
  const cleared = Object.keys(keep).length > 0 ? `${action}?${new URLSearchParams(keep)}` : action
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
            <Link href={cleared} className={buttonClasses({ variant: 'ghost', block: true })}>
              {t('search.clear')}
            </Link>
          )}
        </div>
      </QueryForm>
    </FilterDrawer>
  )
}
