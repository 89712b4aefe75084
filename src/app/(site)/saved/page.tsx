import type { Metadata } from 'next'
import { TutorCompareBar } from '@/components/compare/TutorCompareBar'
import { SaveTutor } from '@/components/saved/SaveTutor'
import { TutorCard } from '@/components/tutor/TutorCard'
import { Alert } from '@/components/ui/Alert'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { NavTabs } from '@/components/ui/NavTabs'
import { PageHeader } from '@/components/ui/PageHeader'
import { Pagination } from '@/components/ui/Pagination'
import { LEARNER_ROLES } from '@/domain/identity/roles'
import { t } from '@/messages/t'
import { listSavedSearches } from '@/operations/saved/queries/listSavedSearches'
import { listSavedTutors } from '@/operations/saved/queries/listSavedTutors'
import { requireRole } from '../currentViewer'
import { tutorCardOf } from '../tutors/tutorCardOf'
import { visitorZone } from '../tutors/visitorZone'
import { forgetAway } from './actions'
import { SavedSearchCard } from './SavedSearchCard'
import { saveAbility } from './saveAbility'
import { savedFlash } from './savedFlash'

export const metadata: Metadata = { title: t('saved.title') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The tutors and searches a learner has put aside (C18). */
export default async function SavedPage({ searchParams }: Props) {
  const { tab, page, done } = await searchParams
  const isSearches = tab === 'searches'
  const path = isSearches ? '/saved?tab=searches' : '/saved'
  const { payload, viewer, now } = await requireRole(path, ...LEARNER_ROLES)
  const [tutors, searches] = await Promise.all([
    listSavedTutors({
      payload,
      viewer,
      currency: viewer.currency,
      page: Math.min(Math.max(Math.trunc(Number(page)) || 1, 1), 100),
      limit: 12,
      now,
    }),
    listSavedSearches({ payload, viewer }),
  ])
  return (
    <Container>
      <FlashMessage flash={savedFlash(done)} />
      <PageHeader title={t('saved.title')} text={t('saved.text')} />
      <NavTabs
        label={t('saved.title')}
        tabs={[
          { href: '/saved', label: t('saved.tutors'), count: tutors.totalDocs, current: !isSearches },
          {
            href: '/saved?tab=searches',
            label: t('saved.searches'),
            count: searches.length,
            current: isSearches,
          },
        ]}
      />
      <div className="mt-6 grid gap-4">
        {isSearches ? (
          <Searches searches={searches} timeZone={viewer.timezone} />
        ) : (
          <Tutors
            tutors={tutors}
            timeZone={await visitorZone({ viewer })}
            ability={saveAbility(viewer, path)}
          />
        )}
      </div>
    </Container>
  )
}

type TutorsProps = {
  tutors: Awaited<ReturnType<typeof listSavedTutors>>
  timeZone: string
  ability: ReturnType<typeof saveAbility>
}

function Tutors({ tutors, timeZone, ability }: TutorsProps) {
  const { docs, totalDocs, awayCount, page, totalPages } = tutors
  return (
    <>
      {totalDocs === 0 && awayCount === 0 && (
        <EmptyState
          icon="heart"
          title={t('saved.noTutors')}
          text={t('saved.noTutorsText')}
          action={<ButtonLink href="/tutors">{t('saved.find')}</ButtonLink>}
        />
      )}
      {totalDocs > 0 && docs.length === 0 && (
        <EmptyState
          title={t('discovery.beyond', { page })}
          text={t('discovery.beyondText')}
          action={<ButtonLink href="/saved">{t('discovery.firstPage')}</ButtonLink>}
        />
      )}
      {docs.length > 0 && (
        <>
          <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
            {docs.map((tutor) => (
              <li key={tutor.id}>
                <TutorCard
                  tutor={tutorCardOf(tutor)}
                  timeZone={timeZone}
                  save={
                    <SaveTutor ability={ability} tutor={{ id: tutor.id, name: tutor.displayName }} isSaved />
                  }
                  canCompare
                />
              </li>
            ))}
          </ul>
          <Pagination page={page} totalPages={totalPages} hrefFor={(target) => `/saved?page=${target}`} />
        </>
      )}
      {awayCount > 0 && (
        <Alert
          action={
            <form action={forgetAway}>
              <Button type="submit" variant="secondary" size="sm">
                {t('saved.forgetAway')}
              </Button>
            </form>
          }
        >
          {t('saved.away', { count: awayCount })}
        </Alert>
      )}
      <TutorCompareBar />
    </>
  )
}

type SearchesProps = { searches: Awaited<ReturnType<typeof listSavedSearches>>; timeZone: string }

function Searches({ searches, timeZone }: SearchesProps) {
  if (searches.length === 0)
    return (
      <EmptyState
        icon="bookmark"
        title={t('saved.noSearches')}
        text={t('saved.noSearchesText')}
        action={<ButtonLink href="/tutors">{t('saved.find')}</ButtonLink>}
      />
    )
  return (
    <ul className="grid gap-4">
      {searches.map((search) => (
        <li key={search.id}>
          <SavedSearchCard search={search} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  )
}
