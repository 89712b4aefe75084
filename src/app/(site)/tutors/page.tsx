import type { Metadata } from 'next'
import { ActiveFilters } from '@/components/tutor/ActiveFilters'
import { TutorCard } from '@/components/tutor/TutorCard'
import { TutorFilters } from '@/components/tutor/TutorFilters'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { Pagination } from '@/components/ui/Pagination'
import { formatLocalDate } from '@/messages/formatInstant'
import { languageName } from '@/messages/languageName'
import { t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'
import { limitSearches } from '@/operations/search/limitSearches'
import { listSubjects } from '@/operations/search/queries/listSubjects'
import { searchTutors, type TutorPage } from '@/operations/search/queries/searchTutors'
import { visitorCurrency } from '../currency/visitorCurrency'
import { currentSearcher } from '../currentSearcher'
import { currentViewer } from '../currentViewer'
import { filtersInUse } from './filtersInUse'
import { listHref, parseListQuery, type RawQuery } from './listQuery'
import { NoTutors } from './NoTutors'
import { TooManySearches } from './TooManySearches'
import { tutorCardOf } from './tutorCardOf'
import { visitorZone, ZONE_COOKIE } from './visitorZone'
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

/** The tutor list: filters in the address, results in order, and a way on when there are none (V 4.2, C01). */
export default async function TutorsPage({ searchParams }: Props) {
  const query = parseListQuery(await searchParams)
  const { payload, viewer, now } = await currentViewer()
  const searcher = await currentSearcher()
  const waitSeconds = await limitSearches({ payload, viewerId: viewer?.id, ip: searcher.ip })
  if (waitSeconds > 0) return <TooManySearches seconds={waitSeconds} href={listHref(query)} />
  const timeZone = await visitorZone({ viewer, asked: query.timezone })
  const currency = await visitorCurrency({ viewer, asked: query.currency })
  const [subjects, result] = await Promise.all([
    listSubjects({ payload, now }),
    searchTutors({
      payload,
      filters: { ...query, timezone: timeZone, limit: undefined },
      viewerCurrency: currency,
      searcher,
      now,
    }),
  ])
  const inUse = filtersInUse({ filters: query, understood: result.understood, subjects, currency })
  const subject = subjects.find(({ slug }) => slug === query.subject)
  const isTimed = !!(query.day || query.from || query.to)
  const keep = {
    ...(query.currency && { currency: query.currency }),
    ...(query.timezone && { timezone: query.timezone }),
  }
  return (
    <Container>
      {!viewer && !query.timezone && <ZoneProbe cookie={ZONE_COOKIE} shown={timeZone} />}
      <PageHeader
        title={
          subject ? t('discovery.listTitleSubject', { subject: subject.name }) : t('discovery.listTitle')
        }
        text={subject?.description || t('discovery.listText')}
      />
      <div className="grid gap-6 lg:grid-cols-[18rem_1fr] lg:items-start lg:gap-8">
        <TutorFilters
          values={{
            ...query,
            minPrice: text(query.minPrice),
            maxPrice: text(query.maxPrice),
            minRating: text(query.minRating),
          }}
          subjects={subjectChoices(subjects, result)}
          languages={languageChoices(result, query.language)}
          currency={currency}
          keep={keep}
        />
        <section aria-labelledby="results" className="grid min-w-0 gap-4">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 id="results" className="text-lg font-semibold" aria-live="polite">
              {t('search.results', { count: result.totalDocs })}
            </h2>
            <ActiveFilters
              filters={inUse.map(({ label, without }) => ({ label, removeHref: listHref(without) }))}
            />
          </div>
          {result.match === 'corrected' && result.totalDocs > 0 && (
            <Alert>
              {t('discovery.corrected', { typed: query.q ?? '', meant: result.correctedTo ?? '' })}
            </Alert>
          )}
          {result.match === 'any' && result.totalDocs > 0 && <Alert>{t('discovery.anyWord')}</Alert>}
          {isTimed && (
            <p className="text-sm text-ink-soft">
              {t('discovery.timesIn', { zone: zoneLabel({ timeZone, instant: now }) })}
            </p>
          )}
          {result.docs.length > 0 && (
            <ul className="grid gap-4 xl:grid-cols-2">
              {result.docs.map((tutor) => (
                <li key={tutor.id}>
                  <TutorCard tutor={tutorCardOf(tutor)} timeZone={timeZone} headingLevel={3} />
                </li>
              ))}
            </ul>
          )}
          {result.totalDocs === 0 && (
            <NoTutors payload={payload} inUse={inUse} viewerCurrency={currency} now={now} />
          )}
          {result.totalDocs > 0 && result.docs.length === 0 && (
            <EmptyState
              title={t('discovery.beyond', { page: result.page })}
              text={t('discovery.beyondText')}
              action={
                <ButtonLink href={listHref({ ...query, page: 1 })}>{t('discovery.firstPage')}</ButtonLink>
              }
            />
          )}
          {result.docs.length > 0 && (
            <Pagination
              page={result.page}
              totalPages={result.totalPages}
              hrefFor={(page) => listHref({ ...query, page })}
            />
          )}
          <div className="grid gap-1 text-sm text-ink-soft">
            <p>{t('discovery.ranking')}</p>
            <p>{t('discovery.rates', { date: formatLocalDate(result.ratesAsOf, 'dateYear') })}</p>
          </div>
        </section>
      </div>
    </Container>
  )
}

const text = (value: number | undefined) => (value === undefined ? undefined : String(value))

/** Every subject with what choosing it would leave. */
function subjectChoices(subjects: readonly { slug: string; name: string }[], { facets }: TutorPage) {
  const counts = new Map(facets.subjects.map(({ slug, count }) => [slug, count]))
  return subjects.map(({ slug, name }) => ({ slug, name, count: counts.get(slug) ?? 0 }))
}

/** The languages that would leave someone, by name, and the one in use. */
function languageChoices({ facets }: TutorPage, inUse: string | undefined) {
  const codes = new Set([...facets.languages.map(({ code }) => code), ...(inUse ? [inUse] : [])])
  return [...codes]
    .map((code) => ({ code, name: languageName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name))
}
