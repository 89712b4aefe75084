import type { Metadata } from 'next'
import { timeZoneGroups } from '@/components/form/timeZoneGroups'
import { activeFilters } from '@/components/search/filterValues'
import { SearchField } from '@/components/search/SearchField'
import { SearchTransition } from '@/components/search/SearchTransition'
import { searchFieldTexts } from '@/components/search/searchFieldTexts'
import { FILTER_DRAWER, SEARCH_FORM, TutorFilters } from '@/components/search/TutorFilters'
import { buttonClasses } from '@/components/ui/buttonClasses'
import { Container } from '@/components/ui/Container'
import { Icon } from '@/components/ui/Icon'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { limitSearches } from '@/operations/search/limitSearches'
import { listSubjects } from '@/operations/search/queries/listSubjects'
import { visitorCurrency } from '../currency/visitorCurrency'
import { currentSearcher } from '../currentSearcher'
import { currentViewer } from '../currentViewer'
import { filterChoices } from './filterChoices'
import { findTutorsFor } from './findTutorsFor'
import { listHref, parseListQuery, type RawQuery } from './listQuery'
import { SearchFailed } from './SearchFailed'
import { TooManySearches } from './TooManySearches'
import { TutorResults } from './TutorResults'
import { visitorZone, ZONE_CHOICE_COOKIE, ZONE_COOKIE } from './visitorZone'
import { ZoneChoice } from './ZoneChoice'
import { ZoneProbe } from './ZoneProbe'

type Props = { searchParams: Promise<RawQuery> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const filters = parseListQuery(await searchParams)
  const { payload, now } = await currentViewer()
  const subjects = filters.subject ? await listSubjects({ payload, now }) : []
  const subject = subjects.find(({ slug }) => slug === filters.subject)
  return {
    title: subject ? t('discovery.listTitleSubject', { subject: subject.name }) : t('discovery.listTitle'),
    description: subject?.description || t('discovery.listText'),
    alternates: { canonical: listHref({ subject: subject?.slug }) },
  }
}

/**
 * The tutor list (V 4.2, C01): what was asked stands in the address, so that it can be shared and gone back to; the server
 * writes the results, so that they are there without JavaScript.
 */
export default async function TutorsPage({ searchParams }: Props) {
  const query = parseListQuery(await searchParams)
  const { payload, viewer, now } = await currentViewer()
  const searcher = await currentSearcher()
  const waitSeconds = await limitSearches({ payload, viewerId: viewer?.id, ip: searcher.ip })
  if (waitSeconds > 0) return <TooManySearches seconds={waitSeconds} href={listHref(query)} />
  const timeZone = await visitorZone({ viewer, asked: query.timezone })
  const currency = await visitorCurrency({ viewer, asked: query.currency })
  const search = findTutorsFor({ payload, searcher, timeZone, currency, now })
  const [subjects, found, own] = await Promise.all([
    listSubjects({ payload, now }),
    search(query),
    visitorZone({ viewer }),
  ])
  const subject = subjects.find(({ slug }) => slug === query.subject)
  const values = { ...query, ...numbersAsText(query) }
  const active = activeFilters(values)
  const texts = searchFieldTexts()
  return (
    <Container>
      {!viewer && !query.timezone && <ZoneProbe cookie={ZONE_COOKIE} shown={timeZone} />}
      {query.timezone && (
        <ZoneChoice cookie={ZONE_CHOICE_COOKIE} chosen={query.timezone} own={viewer?.timezone} />
      )}
      <SearchTransition>
        <PageHeader
          title={
            subject ? t('discovery.listTitleSubject', { subject: subject.name }) : t('discovery.listTitle')
          }
          text={subject?.description || t('discovery.listText')}
        />
        <div className="mb-6 grid grid-cols-[1fr_auto] gap-2 sm:gap-3">
          <div>
            <label htmlFor="search-q" className="sr-only">
              {texts.label}
            </label>
            <SearchField id="search-q" texts={texts} defaultValue={query.q} form={SEARCH_FORM} />
          </div>
          <button type="submit" form={SEARCH_FORM} className={buttonClasses({ className: 'sm:px-6' })}>
            <Icon name="search" />
            <span className="max-sm:sr-only">{t('search.find')}</span>
          </button>
          <button
            type="button"
            popoverTarget={FILTER_DRAWER}
            aria-haspopup="dialog"
            className={buttonClasses({ variant: 'secondary', className: 'col-span-2 lg:hidden' })}
          >
            <Icon name="sliders-horizontal" />
            {active > 0 ? t('search.filtersActive', { count: active }) : t('search.filters')}
          </button>
        </div>
        <div className="grid gap-6 lg:grid-cols-[18rem_1fr] lg:items-start lg:gap-8">
          <TutorFilters
            values={values}
            {...filterChoices({ filters: query, subjects, facets: found.result?.facets })}
            currency={currency}
            zone={{ value: timeZone, own, groups: timeZoneGroups({ now, also: [timeZone, own] }) }}
            count={found.result?.totalDocs}
            keep={query.currency && { currency: query.currency }}
          />
          {found.result ? (
            <TutorResults
              {...{ payload, viewer, query, subjects, currency, timeZone, now }}
              result={found.result}
              search={search}
            />
          ) : (
            <SearchFailed message={found.message} href={listHref(query)} />
          )}
        </div>
      </SearchTransition>
    </Container>
  )
}

function numbersAsText({ minPrice, maxPrice, minRating }: ReturnType<typeof parseListQuery>) {
  const text = (value: number | undefined) => (value === undefined ? undefined : String(value))
  return { minPrice: text(minPrice), maxPrice: text(maxPrice), minRating: text(minRating) }
}
