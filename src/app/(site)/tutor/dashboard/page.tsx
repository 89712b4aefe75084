import type { Metadata } from 'next'
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
import { tutorDay } from '@/operations/booking/queries/tutorDay'
import { getEarnings } from '@/operations/payout/queries/getEarnings'
import { tutorStanding } from '@/operations/trust/queries/tutorStanding'
import { profileGaps } from '@/operations/tutor/queries/profileGaps'
import { database } from '@/services/database/tx'
import { bookingCardOf } from '../../bookings/bookingCardOf'
import { flashFor } from '../../bookings/flashFor'
import { BookingSection } from '../../dashboard/BookingSection'
import { VerifyEmailNotice } from '../../dashboard/VerifyEmailNotice'
import { requireTutor } from '../requireTutor'
import { TutorTabs } from '../TutorTabs'
import { ProfileStatus } from './ProfileStatus'
import { Requests } from './Requests'
import { StrikeBanner } from './StrikeBanner'

export const metadata: Metadata = { title: t('tutorHome.pageTitle') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Where a tutor starts: requests to answer, the day ahead, and what has been earned (B11). */
export default async function TutorDashboardPage({ searchParams }: Props) {
  const { payload, viewer, now, tutor: profile } = await requireTutor('/tutor/dashboard')
  const mine = { payload, viewer, as: 'tutor' as const, now }
  const [requests, proposals, today, upcoming, earnings, standing, gaps] = await Promise.all([
    listBookings({ ...mine, tab: 'requests', limit: 20 }),
    listBookings({ ...mine, tab: 'proposals', limit: 20 }),
    tutorDay({ payload, viewer, now }),
    listBookings({ ...mine, tab: 'upcoming', limit: 12 }),
    getEarnings({ payload, viewer, limit: 1 }),
    tutorStanding({ tx: database(payload), tutorUserId: viewer.id, now }),
    profile.status === 'approved' ? [] : profileGaps({ payload, tutorId: profile.id }),
  ])
  const soon = new Set(today.map(({ id }) => id))
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
      <TutorTabs current="dashboard" />
      <div className="grid gap-8">
        <ProfileStatus status={profile.status} gaps={gaps} />
        <StrikeBanner standing={standing} timeZone={viewer.timezone} />
        <Requests requests={requests.docs} timeZone={viewer.timezone} now={now} />
        <BookingSection
          title={t('tutorHome.proposals')}
          bookings={proposals.docs}
          timeZone={viewer.timezone}
          now={now}
        />
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
          <CardTitle>{t('teaching.today')}</CardTitle>
          <TimelineToday lessons={today.map(bookingCardOf)} now={now} timeZone={viewer.timezone} />
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
