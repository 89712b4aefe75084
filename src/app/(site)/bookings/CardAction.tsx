import { ButtonLink } from '@/components/ui/ButtonLink'
import { t } from '@/messages/t'
import type { BookingView } from '@/operations/booking/queries/bookingView'
import { canReview } from './canReview'

/** The one thing a list offers on a lesson: what is most urgent for this reader. */
export function CardAction({ booking, now }: { booking: BookingView; now: Date }) {
  const { id, sessionState, as, canJoin, allowedActions, series } = booking
  const page = `/bookings/${id}`
  if (canJoin) {
    return (
      <ButtonLink href={`/lesson/${id}`} size="sm" icon="video" prefetch={false}>
        {t('bookings.join')}
      </ButtonLink>
    )
  }
  if (sessionState === 'HELD' && as !== 'tutor') {
    return (
      <ButtonLink href={page} size="sm" icon="credit-card">
        {/* The lessons of a series are paid together, from the page of any of them. */}
        {series ? t('bookings.paySeries', { count: series.lessons }) : t('bookings.pay')}
      </ButtonLink>
    )
  }
  if (allowedActions.includes('acceptProposal')) {
    return (
      <ButtonLink href={page} size="sm">
        {t('bookings.answerTime')}
      </ButtonLink>
    )
  }
  if (sessionState === 'REQUESTED' && as === 'tutor') {
    return (
      <ButtonLink href={page} size="sm">
        {t('bookings.answer')}
      </ButtonLink>
    )
  }
  if (canReview(booking, now)) {
    return (
      <ButtonLink href={`${page}#review`} size="sm" variant="secondary">
        {t('bookings.review')}
      </ButtonLink>
    )
  }
  return null
}
