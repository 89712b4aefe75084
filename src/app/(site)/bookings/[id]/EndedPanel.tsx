import { ReviewForm } from '@/components/review/ReviewForm'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { t } from '@/messages/t'
import { sendReview } from '../actions'
import { readerOf } from '../bookingCardOf'
import { canReview } from '../canReview'
import { firstName } from '../firstName'
import type { BookingPageView } from './bookingPageView'
import { RefundLine } from './RefundLine'
import { refundText } from './refundText'

/** After the lesson: the review while it is open, and the way to the next lesson. */
export function EndedPanel(view: BookingPageView) {
  const { booking, now } = view
  const tutor = firstName(booking.tutorName)
  const isLearner = readerOf(booking) === 'student' && booking.as !== 'ops'
  const isReviewable = canReview(booking, now)
  const wasGiven = booking.sessionOutcome === 'COMPLETED'
  if (!isLearner && refundText(booking) === null) return null
  return (
    <Card as="section" padding="lg" id="review">
      {isReviewable && (
        <>
          <CardTitle>{t('bookings.ended.title')}</CardTitle>
          <p className="mb-5 text-ink-soft">{t('bookings.ended.text', { tutor })}</p>
          <ReviewForm action={sendReview} bookingId={booking.id} tutorName={tutor} />
        </>
      )}
      {isLearner && booking.sessionOutcome === 'NO_SHOW_TUTOR' && (
        <p className="mb-3">{t('bookings.ended.tutorAbsent', { tutor })}</p>
      )}
      {isLearner && booking.sessionOutcome === 'NO_SHOW_STUDENT' && (
        <p className="mb-3">{t('bookings.ended.studentAbsent', { tutor })}</p>
      )}
      {isLearner && booking.reviewId && <p className="font-medium">{t('bookings.ended.thanks')}</p>}
      {isLearner && wasGiven && !isReviewable && !booking.reviewId && (
        <p className="text-ink-soft">{t('bookings.ended.closed')}</p>
      )}
      <RefundLine {...view} />
      {isLearner && !booking.goodFit?.credit && (
        <div className="mt-5 flex flex-wrap gap-3 border-t border-line pt-5">
          {booking.sessionOutcome === 'NO_SHOW_TUTOR' && (
            <ButtonLink href="/tutors">{t('bookings.over.findOther')}</ButtonLink>
          )}
          <ButtonLink href={`/tutors/${booking.tutorSlug}`} variant="secondary" icon="calendar-plus">
            {t('bookings.ended.again', { tutor })}
          </ButtonLink>
        </div>
      )}
    </Card>
  )
}
