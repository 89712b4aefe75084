import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { type Flash, FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { DomainError } from '@/domain/errors/domainError'
import { t } from '@/messages/t'
import { listPackages } from '@/operations/package/queries/listPackages'
import { previewPayment } from '@/operations/payment/queries/previewPayment'
import { listOwnPrices } from '@/operations/price/queries/listOwnPrices'
import { previewSeries, type SeriesPreview } from '@/operations/series/queries/previewSeries'
import { getTutor } from '@/operations/tutor/queries/getTutor'
import { requireViewer } from '../../../currentViewer'
import { VerifyEmailNotice } from '../../../dashboard/VerifyEmailNotice'
import { AskedPrice } from '../../../prices/AskedPrice'
import { SeriesForm } from './SeriesForm'
import { SeriesTerms } from './SeriesTerms'
import { parseWeeklyQuery, weeklyHref, weeklyRequest } from './weeklyQuery'

export const metadata: Metadata = { title: t('series.pageTitle') }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

function flashFor(done: string | string[] | undefined): Flash | null {
  if (done === 'changed') return { tone: 'warning', message: t('series.changed') }
  return done === 'price-changed' ? { tone: 'warning', message: t('checkout.priceChanged') } : null
}

/** The same time every week (EX03): every date checked before paying, with another time for those that cannot be (NV08). */
export default async function WeeklyPage({ params, searchParams }: Props) {
  const { slug } = await params
  const said = await searchParams
  const query = parseWeeklyQuery(said)
  const { payload, viewer, now } = await requireViewer(weeklyHref(slug, query))
  const tutor = await getTutor({ payload, idOrSlug: slug, now }).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') notFound()
    throw error
  })
  if (!query.start) redirect(`/tutors/${encodeURIComponent(slug)}`)
  const durationMinutes = query.duration ?? Math.min(...tutor.durations)
  const timezone = query.clock === 'tutor' ? tutor.timezone : viewer.timezone
  const wish = { start: new Date(query.start), count: query.count, durationMinutes, timezone }
  const previewWith = (choice: string[]) =>
    previewSeries({ payload, viewer, tutor: slug, request: weeklyRequest({ ...wish, choice }), now })
  let { choice } = query
  const preview = await previewWith(choice).catch((error: unknown) => {
    if (!(error instanceof DomainError) || error.field !== 'exceptions') throw error
    choice = [] // made for dates of another clock: begin again with the dates as they are
    return previewWith(choice)
  })
  const [ownPrice] = await listOwnPrices({ payload, viewer, tutorId: tutor.id })
  const packages = (await listPackages({ payload, viewer, tutorId: tutor.id, now })).filter(
    (one) => one.canBook && one.durationMinutes === durationMinutes,
  )
  const tendersOf = ({ lessons }: SeriesPreview) =>
    previewPayment({
      payload,
      viewer,
      tutorId: tutor.id,
      durationMinutes,
      lessons: Math.max(1, lessons.length),
      useWallet: true,
      now,
    })
  return (
    <Container>
      <FlashMessage flash={flashFor(said.done)} />
      <PageHeader
        title={t('series.title', { tutor: tutor.displayName })}
        text={t('series.text')}
        crumbs={[
          { label: t('nav.findTutors'), href: '/tutors' },
          { label: tutor.displayName, href: `/tutors/${tutor.slug}` },
          { label: t('series.pageTitle') },
        ]}
      />
      <AskedPrice price={ownPrice} className="mb-6" />
      {!viewer.emailVerified && <VerifyEmailNotice email={viewer.email} />}
      <SeriesTerms
        slug={slug}
        query={query}
        start={wish.start}
        zones={{ mine: viewer.timezone, tutor: tutor.timezone }}
      />
      {preview.problem ? (
        <Alert
          tone="warning"
          title={t('checkout.notBookableTitle')}
          action={<ButtonLink href="/tutors">{t('checkout.seeTutors')}</ButtonLink>}
        >
          {preview.problem.message}
        </Alert>
      ) : (
        <SeriesForm
          preview={preview}
          tenders={await tendersOf(preview)}
          packages={packages}
          query={{ ...query, choice }}
          viewer={viewer}
          now={now}
        />
      )}
    </Container>
  )
}
