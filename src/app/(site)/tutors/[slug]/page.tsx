import type { Metadata } from 'next'
import { SaveTutor } from '@/components/saved/SaveTutor'
import { Alert } from '@/components/ui/Alert'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { formatMoney } from '@/domain/money/formatMoney'
import { env } from '@/env'
import { t } from '@/messages/t'
import { savedTutorIds } from '@/operations/saved/queries/savedTutorIds'
import { noteClick } from '@/operations/search/log/noteClick'
import { trialStanding } from '@/operations/trial/queries/trialStanding'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'
import { listPricingOptions } from '@/operations/tutor/queries/listPricingOptions'

import { currentSearcher } from '../../currentSearcher'
import { currentViewer } from '../../currentViewer'
import { saveAbility } from '../../saved/saveAbility'
import { inVisitorCurrency } from '../inVisitorCurrency'
import { listHref, type RawQuery } from '../listQuery'
import { visitorZone, ZONE_CHOICE_COOKIE, ZONE_COOKIE } from '../visitorZone'
import { ZoneChoice } from '../ZoneChoice'
import { ZoneProbe } from '../ZoneProbe'
import { BookBar } from './BookBar'
import { BookingAside } from './BookingAside'
import { FreeTimes } from './FreeTimes'
import { loadTutor } from './loadTutor'
import { ProfileFacts } from './ProfileFacts'
import { ProfileHeader } from './ProfileHeader'
import { ProfileNumbers } from './ProfileNumbers'
import { ProfileReviews } from './ProfileReviews'
import { parseProfileQuery, profileHref } from './profileQuery'
import { tutorJsonLd } from './tutorJsonLd'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawQuery> }

const USUAL_MINUTES = 60

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const tutor = await loadTutor((await params).slug)
  const subjects = tutor.subjects.map(({ name }) => name).join(', ')
  const title = t('discovery.profileTitle', { tutor: tutor.displayName, subjects })
  const description = t('discovery.profileDescription', {
    headline: /[.!?]$/.test(tutor.headline) ? tutor.headline : `${tutor.headline}.`,
    price: tutor.listRate ? formatMoney(tutor.listRate) : '',
    reviews: t('review.count', { count: tutor.ratingCount }),
  })
  return {
    title,
    description,
    alternates: { canonical: `/tutors/${encodeURIComponent(tutor.slug)}` },
    openGraph: { title, description, type: 'profile' },
    ...(tutor.status !== 'approved' && { robots: { index: false } }),
  }
}

/** A tutor: who it is, what others say, what it costs and when there is time (V 4.2). */
export default async function TutorPage({ params, searchParams }: Props) {
  const tutor = await loadTutor((await params).slug)
  const asked = parseProfileQuery(await searchParams)
  const { payload, viewer, now } = await currentViewer()
  noteClick({ payload, searcher: await currentSearcher(), tutorId: tutor.id, now })
  const timeZone = await visitorZone({ viewer, asked: asked.timezone })
  const mayTry = tutor.trial !== null && tutor.isBookable && (await canTry({ payload, viewer, tutor, now }))
  const trial = mayTry && asked.trial === true
  const query = { ...asked, trial, duration: lengthOf(tutor, asked.duration, trial) }
  const packages = await listPricingOptions({ payload, tutorId: tutor.id, studentId: viewer?.id })
  const shown = await inVisitorCurrency({ payload, viewer })
  const saved = await savedTutorIds({ payload, viewer, tutorIds: [tutor.id] })
  const isPublished = tutor.status === 'approved'
  const canBook = isPublished && (tutor.isBookable || !!viewer)
  return (
    <Container>
      {!viewer && !asked.timezone && !tutor.timezoneLocked && (
        <ZoneProbe cookie={ZONE_COOKIE} shown={timeZone} />
      )}
      {asked.timezone && (
        <ZoneChoice cookie={ZONE_CHOICE_COOKIE} chosen={asked.timezone} own={viewer?.timezone} />
      )}
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data for search engines; `<` is escaped
        dangerouslySetInnerHTML={{
          __html: tutorJsonLd({ tutor, url: `${env.SERVER_URL}/tutors/${encodeURIComponent(tutor.slug)}` }),
        }}
      />
      <Breadcrumbs crumbs={[{ label: t('nav.findTutors'), href: '/tutors' }, { label: tutor.displayName }]} />
      {!isPublished && (
        <Alert tone="warning" title={t('discovery.preview')} className="mb-6">
          {t(`discovery.previewText.${tutor.status}`)}
        </Alert>
      )}
      <div className="grid gap-6 lg:grid-cols-[1fr_20rem] lg:items-start lg:gap-8">
        <div className="grid min-w-0 gap-6">
          <ProfileHeader
            tutor={tutor}
            now={now}
            save={
              isPublished && (
                <SaveTutor
                  ability={saveAbility(viewer, profileHref(tutor.slug, asked))}
                  tutor={{ id: tutor.id, name: tutor.displayName }}
                  isSaved={saved.has(tutor.id)}
                  look="button"
                />
              )
            }
          />
          {isPublished && !canBook && <NotBookable tutor={tutor} />}
          {canBook && <FreeTimes {...{ payload, viewer, tutor, query, mayTry, timeZone, now }} />}
          <ProfileFacts tutor={tutor} />
          <ProfileNumbers tutor={tutor} timeZone={timeZone} />
          <ProfileReviews payload={payload} tutor={tutor} query={query} timeZone={timeZone} />
        </div>
        <BookingAside
          tutor={tutor}
          packages={packages}
          duration={trial ? null : query.duration}
          trial={mayTry ? tutor.trial : null}
          shown={shown}
        />
      </div>
      {tutor.isBookable && tutor.hourlyRate && (
        <BookBar hourlyRate={tutor.hourlyRate} approximateRate={shown(tutor.hourlyRate)} />
      )}
    </Container>
  )
}

function NotBookable({ tutor }: { tutor: TutorProfile }) {
  return (
    <EmptyState
      icon="calendar-x"
      title={t('discovery.notBookable', { name: tutor.displayName })}
      text={t('discovery.notBookableText')}
      action={
        <ButtonLink href={listHref({ subject: tutor.subjects[0]?.slug })}>
          {t('discovery.similar')}
        </ButtonLink>
      }
    />
  )
}

type Try = Pick<Awaited<ReturnType<typeof currentViewer>>, 'payload' | 'viewer' | 'now'> & {
  tutor: TutorProfile
}

/** A visitor may be anybody; who is known has not met the tutor, nor asked for many trials. */
async function canTry({ payload, viewer, tutor, now }: Try): Promise<boolean> {
  if (!viewer) return true
  return (
    viewer.id !== tutor.userId &&
    (await trialStanding({ payload, studentId: viewer.id, tutorId: tutor.id, now })) === null
  )
}

/** The length asked for if it is on offer, else an hour, else the shortest. */
function lengthOf({ durations, trial }: TutorProfile, asked: number | undefined, isTrial: boolean): number {
  if (isTrial && trial) return trial.durationMinutes
  const offered = [asked, USUAL_MINUTES].find(
    (minutes) => minutes !== undefined && durations.includes(minutes),
  )
  return offered ?? durations[0] ?? USUAL_MINUTES
}
