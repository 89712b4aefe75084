import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { visibleBooking } from '../../bookings/[id]/visibleBooking'
import { bookingCardOf } from '../../bookings/bookingCardOf'
import { requireViewer } from '../../currentViewer'
import { ClosedRoom } from './ClosedRoom'
import { JoinRoom } from './JoinRoom'
import { OpenRoom } from './OpenRoom'
import { WaitingRoom } from './WaitingRoom'

export const metadata: Metadata = { title: t('lesson.pageTitle') }

/** The room of a lesson: waiting, coming in, being there together, and its end (D27, G03). */
export default async function LessonPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { viewer, now } = await requireViewer(`/lesson/${id}`)
  const booking = await visibleBooking(id)
  if (!booking || booking.as === 'ops') notFound()
  const { subject, counterpart } = bookingCardOf(booking)
  const view = { booking, viewer, now }
  const isOn = booking.sessionState === 'CONFIRMED' || booking.sessionState === 'IN_PROGRESS'
  const joinedAt = booking.as === 'tutor' ? booking.tutorJoinedAt : booking.studentJoinedAt
  return (
    <Container width="reading">
      <PageHeader
        title={t('lesson.title', { subject, name: counterpart.name })}
        crumbs={[
          { label: t('bookings.title'), href: '/bookings' },
          { label: t('bookings.reference', { reference: booking.reference }), href: `/bookings/${id}` },
          { label: t('lesson.pageTitle') },
        ]}
      />
      {!isOn || now >= new Date(booking.end) ? (
        <ClosedRoom {...view} />
      ) : !booking.canJoin ? (
        <WaitingRoom {...view} />
      ) : joinedAt ? (
        <OpenRoom {...view} />
      ) : (
        <JoinRoom {...view} />
      )}
    </Container>
  )
}
