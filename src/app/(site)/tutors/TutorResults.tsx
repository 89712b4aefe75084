import Link from 'next/link'
import type { Payload } from 'payload'
import { TutorCompareBar } from '@/components/compare/TutorCompareBar'
import { SaveTutor } from '@/components/saved/SaveTutor'
import { ActiveFilters } from '@/components/search/ActiveFilters'
import { PendingResults } from '@/components/search/PendingResults'
import { ResultsSkeleton } from '@/components/search/ResultsSkeleton'
import { SortControl } from '@/components/search/SortControl'
import { SEARCH_FORM } from '@/components/search/TutorFilters'
import { TutorCard } from '@/components/tutor/TutorCard'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Pagination } from '@/components/ui/Pagination'
import type { Currency } from '@/domain/money/currency'
import { formatLocalDate } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { savedTutorIds } from '@/operations/saved/queries/savedTutorIds'
import type { TutorFilters, TutorPage } from '@/operations/search/queries/searchTutors'
import { TUTOR_SORTS } from '@/operations/search/tutorFilters'
import { saveAbility } from '../saved/saveAbility'
import { filtersInUse } from './filtersInUse'
import type { findTutorsFor } from './findTutorsFor'
import { listHref } from './listQuery'
import { NoTutors } from './NoTutors'
import { SaveSearch } from './SaveSearch'
import { tutorCardOf } from './tutorCardOf'

type TutorResultsProps = {
  payload: Payload
  viewer: Viewer | null
  query: TutorFilters
  result: TutorPage
  /** The same search with other filters. */
  search: ReturnType<typeof findTutorsFor>
  subjects: readonly { slug: string; name: string }[]
  currency: Currency
  timeZone: string
  now: Date
}

const NOTHING = { totalDocs: 0, facets: { rating: [], price: null } }

/** How many there are, what was understood and in which order; then the tutors, or the way on when there are none. */
export async function TutorResults(props: TutorResultsProps) {
  const { payload, viewer, query, result, search, subjects, currency, timeZone, now } = props
  const { docs, totalDocs, page, totalPages, match, understood } = result
  const inUse = filtersInUse({ filters: query, understood, subjects, currency })
  const isTimed = !!(query.day || query.from || query.to) || understood.parts.some(isTime)
  const keep = { timezone: query.timezone, currency: query.currency }
  return (
    <section aria-labelledby="results" className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id="results" tabIndex={-1} className="text-lg font-semibold" aria-live="polite">
          {t('search.results', { count: totalDocs })}
        </h2>
        <SortControl
          form={SEARCH_FORM}
          value={query.sort ?? 'relevance'}
          options={TUTOR_SORTS.map((value) => ({ value, label: t(`search.sortBy.${value}`) }))}
          texts={{ label: t('search.sort'), apply: t('search.applySort') }}
        />
      </div>
      <ActiveFilters
        filters={inUse.map(({ label, without }) => ({ label, removeHref: listHref(without) }))}
        clearHref={listHref(keep)}
      />
      {match === 'corrected' && totalDocs > 0 && (
        <Alert>{t('discovery.corrected', { typed: query.q ?? '', meant: result.correctedTo ?? '' })}</Alert>
      )}
      {match === 'any' && totalDocs > 0 && <Alert>{t('discovery.anyWord')}</Alert>}
      {isTimed && (
        <p className="text-sm text-ink-soft">
          {t('discovery.timesIn', { zone: zoneLabel({ timeZone, instant: now }) })}
        </p>
      )}
      <PendingResults skeleton={<ResultsSkeleton count={docs.length} label={t('search.loading')} />}>
        {docs.length > 0 && <Cards {...{ payload, viewer, query, docs, timeZone }} />}
        {totalDocs === 0 && (
          <NoTutors
            filters={query}
            inUse={inUse}
            search={async (filters) => (await search(filters, 1)).result ?? NOTHING}
          />
        )}
        {totalDocs > 0 && docs.length === 0 && (
          <EmptyState
            title={t('discovery.beyond', { page })}
            text={t('discovery.beyondText')}
            action={
              <ButtonLink href={listHref({ ...query, page: 1 })}>{t('discovery.firstPage')}</ButtonLink>
            }
          />
        )}
      </PendingResults>
      {docs.length > 0 && (
        <Pagination
          page={page}
          totalPages={totalPages}
          hrefFor={(target) => listHref({ ...query, page: target })}
        />
      )}
      {inUse.length > 0 && (
        <SaveSearch
          key={listHref(query)}
          payload={payload}
          viewer={viewer}
          filters={{ ...query, page: undefined }}
          labels={inUse.map(({ label }) => label)}
        />
      )}
      <div className="grid gap-1 text-sm text-ink-soft">
        <p>
          {t('discovery.ranking')}{' '}
          <Link href="/how-ranking-works" className="text-primary-ink underline underline-offset-4">
            {t('ranking.howTitle')}
          </Link>
        </p>
        <p>{t('discovery.rates', { date: formatLocalDate(result.ratesAsOf, 'dateYear') })}</p>
      </div>
      <TutorCompareBar />
    </section>
  )
}

const isTime = ({ kind }: TutorPage['understood']['parts'][number]) => kind === 'days' || kind === 'hours'

type CardsProps = Pick<TutorResultsProps, 'payload' | 'viewer' | 'query' | 'timeZone'> & {
  docs: TutorPage['docs']
}

async function Cards({ payload, viewer, query, docs, timeZone }: CardsProps) {
  const ability = saveAbility(viewer, listHref(query))
  const saved = await savedTutorIds({ payload, viewer, tutorIds: docs.map(({ id }) => id) })
  return (
    <ul className="grid gap-4 xl:grid-cols-2">
      {docs.map((tutor) => (
        <li key={tutor.id}>
          <TutorCard
            tutor={tutorCardOf(tutor)}
            timeZone={timeZone}
            headingLevel={3}
            canCompare
            save={
              <SaveTutor
                ability={ability}
                tutor={{ id: tutor.id, name: tutor.displayName }}
                isSaved={saved.has(tutor.id)}
              />
            }
          />
        </li>
      ))}
    </ul>
  )
}
