import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { t } from '@/messages/t'
import type { BookingDetail } from '@/operations/booking/queries/bookingDetail'
import { readerOf } from '../bookingCardOf'
import { firstName } from '../firstName'
import type { BookingPageView } from './bookingPageView'
import { RefundLine } from './RefundLine'

/** A booking that came to nothing: why, what goes back, and the way on. */
export function OverPanel(view: BookingPageView) {
  const { booking } = view
  const isLearner = readerOf(booking) === 'student' && booking.as !== 'ops'
  return (
    <Card as="section" padding="lg">
      <CardTitle>{booking.replacedById ? t('bookings.over.replaced') : reasonOf(booking)}</CardTitle>
      {booking.endReason && <p>{t('bookings.over.reason', { reason: booking.endReason })}</p>}
      <RefundLine {...view} />
      {booking.replacedById && (
        <div className="mt-5">
          <ButtonLink href={`/bookings/${booking.replacedById}`}>
            {t('bookings.over.openReplacement')}
          </ButtonLink>
        </div>
      )}
      {isLearner && !booking.replacedById && (
        <div className="mt-5 flex flex-wrap gap-3">
          <ButtonLink href={`/tutors/${booking.tutorSlug}`}>{t('bookings.rebook')}</ButtonLink>
          <ButtonLink href="/tutors" variant="secondary">
            {t('bookings.over.findOther')}
          </ButtonLink>
        </div>
      )}
    </Card>
  )
}

function reasonOf({
  sessionState,
  paymentState,
  cancelledBy,
  as,
  tutorName,
  studentName,
  requestExpiresAt,
}: BookingDetail): string {
  const tutor = firstName(tutorName)
  const student = firstName(studentName)
  if (sessionState === 'DECLINED') {
    return as === 'tutor' ? t('booking.status.declinedByYou') : t('bookings.over.declined', { tutor })
  }
  if (sessionState === 'EXPIRED') {
    const wasNeverPaid = requestExpiresAt === null && paymentState !== 'AUTHORIZED'
    if (wasNeverPaid) return t('bookings.over.expiredUnpaid')
    return as === 'tutor' ? t('bookings.over.expiredTutor') : t('bookings.over.expired', { tutor })
  }
  if (cancelledBy === as) return t('bookings.over.cancelledBy.you')
  switch (cancelledBy) {
    case 'student':
      return t('bookings.over.cancelledBy.student', { student })
    case 'parent':
      return t('bookings.over.cancelledBy.parent')
    case 'tutor':
      return t('bookings.over.cancelledBy.tutor', { tutor })
    case 'ops':
      return t('bookings.over.cancelledBy.ops')
    default:
      return t('bookings.over.cancelledBy.system')
  }
}
