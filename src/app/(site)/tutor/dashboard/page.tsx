import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TimelineToday } from '@/components/booking/TimelineToday'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Container } from '@/components/ui/Container'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { Money } from '@/components/ui/Money'
import { PageHeader } from '@/components/ui/PageHeader'
import { StatTiles } from '@/components/ui/StatTiles'
import { t } from '@/messages/t'
import { listBookings } from '@/operations/booking/queries/listBookings'
import { getEarnings } from '@/operations/payout/queries/getEarnings'
import { getOwnTutor } from '@/operations/tutor/queries/getOwnTutor'
import { bookingCardOf } from '../../bookings/bookingCardOf'
import { flashFor } from '../../bookings/flashFor'
import { requireRole } from '../../currentViewer'
import { BookingSection } from '../../dashboard/BookingSection'
import { VerifyEmailNotice } from '../../dashboard/VerifyEmailNotice'
import { ProfileStatus } from './ProfileStatus'
import { Requests } from './Requests'

export const metadata: Metadata = { title: t('tutorHome.pageTitle') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Where a tutor starts: requests to answer, the day ahead, and what has been earned (B11). */
export default async function TutorDashboardPage({ searchParams }: Props) {
  const { payload, viewer, now } = await requireRole('/tutor/dashboard', 'tutor')
  const profile = await getOwnTutor({ payload, viewer })
  if (!profile) notFound()
  const mine = { payload, viewer, as: 'tutor' as const, now }
  const [requests, today, upcoming, earnings] = await Promise.all([
    listBookings({ ...mine, tab: 'requests', limit: 20 }),
    listBookings({ ...mine, tab: 'today', limit: 20 }),
    listBookings({ ...mine, tab: 'upcoming', limit: 12 }),
    getEarnings({ payload, viewer, limit: 1 }),
  ])
  const soon = new Set(today.docs.map(({ id }) => id))
  const later = upcoming.docs.filter(({ id, sessionState }) => sessionState === 'CONFIRMED' && !soon.has(id))
  const { done } = await searchParams
  return (
    <Container>
      <FlashMessage flash={flashFor(done)} />
      {!viewer.emailVerified && <VerifyEmailNotice email={viewer.email} />}
      <PageHeader
        title={t('tutorHome.hello', { name: viewer.firstName })}
        text={t('tutorHome.text')}
        actions={
          profile.status === 'approved' && (
            <ButtonLink href={`/tutors/${profile.slug}`} variant="secondary">
              {t('tutorHome.publicProfile')}
            </ButtonLink>
          )
        }
      />
      <div className="grid gap-8">
        <ProfileStatus status={profile.status} />
        <Requests requests={requests.docs} timeZone={viewer.timezone} />
        <StatTiles
          tiles={[
            {
              label: t('tutorHome.available'),
              value: <Money value={earnings.available} />,
              icon: 'wallet',
              href: '/tutor/earnings',
            },
            { label: t('tutorHome.pending'), value: <Money value={earnings.pending} />, icon: 'clock' },
            { label: t('tutorHome.commission'), value: `${earnings.commissionRateBps / 100}%` },
            {
              label: t('tutorHome.rating'),
              value: profile.ratingAverage ? profile.ratingAverage.toFixed(1) : t('tutorHome.noRating'),
              hint: t('tutorHome.reviews', { count: profile.ratingCount }),
            },
          ]}
        />
        <Card>
          <CardTitle>{t('tutorHome.today')}</CardTitle>
          <TimelineToday lessons={today.docs.map(bookingCardOf)} now={now} timeZone={viewer.timezone} />
        </Card>
        <BookingSection
          title={t('tutorHome.upcoming')}
          bookings={later}
          timeZone={viewer.timezone}
          now={now}
        />
      </div>
    </Container>
  )
}
