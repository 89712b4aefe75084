import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Suspense } from 'react'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { CardSkeleton } from '@/components/ui/CardSkeleton'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { isLearner } from '@/domain/identity/roles'
import { t } from '@/messages/t'
import { learnerFigures } from '@/operations/booking/queries/learnerFigures'
import { lessonsToReview } from '@/operations/booking/queries/lessonsToReview'
import { listBookings } from '@/operations/booking/queries/listBookings'
import { packageHints } from '@/operations/package/queries/packageHints'
import { listOwnPrices } from '@/operations/price/queries/listOwnPrices'
import { flashFor } from '../bookings/flashFor'
import { requireViewer } from '../currentViewer'
import { AskedPrice } from '../prices/AskedPrice'
import { homeOf } from '../session/homeOf'
import { BookingSection } from './BookingSection'
import { FiguresRow } from './FiguresRow'
import { NextLesson } from './NextLesson'
import { PackageHints } from './PackageHints'
import { QuickSearch } from './QuickSearch'
import { SuggestedTutors } from './SuggestedTutors'
import { VerifyEmailNotice } from './VerifyEmailNotice'

export const metadata: Metadata = { title: t('dashboard.pageTitle') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Where a student or parent starts: the next lesson, what waits for them, and the way to a new tutor (V 6.3). */
export default async function DashboardPage({ searchParams }: Props) {
  const { payload, viewer, now } = await requireViewer('/dashboard')
  if (!isLearner(viewer)) {
    const home = homeOf(viewer)
    if (home !== '/dashboard') redirect(home)
  }
  const { done } = await searchParams
  const mine = { payload, viewer, as: 'student' as const, now }
  const [upcoming, waiting, toReview, figures, hints, prices] = await Promise.all([
    listBookings({ ...mine, tab: 'upcoming', limit: 12 }),
    listBookings({ ...mine, tab: 'waiting', limit: 20 }),
    lessonsToReview({ payload, viewer, now }),
    learnerFigures({ payload, viewer }),
    packageHints({ payload, viewer, now }),
    listOwnPrices({ payload, viewer }),
  ])
  const certain = upcoming.docs.filter(
    ({ sessionState, end }) =>
      (sessionState === 'CONFIRMED' || sessionState === 'IN_PROGRESS') && new Date(end) > now,
  )
  const [next, ...later] = certain.slice(0, 7)
  const isNew = upcoming.totalDocs === 0 && figures.lessons === 0
  const shared = { timeZone: viewer.timezone, now }
  return (
    <Container>
      <FlashMessage flash={flashFor(done)} />
      {!viewer.emailVerified && <VerifyEmailNotice email={viewer.email} />}
      <PageHeader
        title={t('dashboard.hello', { name: viewer.firstName })}
        text={t('dashboard.text')}
        actions={
          upcoming.totalDocs > 0 && (
            <ButtonLink href="/bookings" variant="secondary">
              {t('dashboard.allLessons')}
            </ButtonLink>
          )
        }
      />
      <div className="grid gap-8">
        {next && <NextLesson booking={next} {...shared} />}
        {prices
          .filter(({ asked }) => asked)
          .map((price) => (
            <AskedPrice key={price.tutor.id} price={price} />
          ))}
        <PackageHints hints={hints} timeZone={viewer.timezone} />
        {upcoming.totalDocs === 0 && (
          <EmptyState
            icon={isNew ? 'graduation-cap' : 'calendar-days'}
            title={isNew ? t('dashboard.newTitle') : t('dashboard.emptyTitle')}
            text={isNew ? t('dashboard.newText') : t('dashboard.emptyText')}
            action={
              <ButtonLink href="/tutors">
                {isNew ? t('booking.bookFirst') : t('booking.findTutor')}
              </ButtonLink>
            }
          />
        )}
        <BookingSection title={t('dashboard.waiting')} bookings={waiting.docs} {...shared} />
        <BookingSection title={t('dashboard.review')} bookings={toReview} {...shared} />
        <BookingSection title={t('dashboard.upcoming')} bookings={later} {...shared} />
        {figures.lessons > 0 && <FiguresRow figures={figures} />}
        <QuickSearch />
        <Suspense fallback={<CardSkeleton count={1} label={t('search.loading')} />}>
          <SuggestedTutors payload={payload} viewer={viewer} now={now} />
        </Suspense>
      </div>
    </Container>
  )
}
