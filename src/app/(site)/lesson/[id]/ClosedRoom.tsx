import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { t } from '@/messages/t'
import type { BookingPageView } from '../../bookings/[id]/bookingPageView'
import { canReview } from '../../bookings/canReview'

/** The lesson is over, or never was. */
export function ClosedRoom({ booking, now }: BookingPageView) {
  const page = `/bookings/${booking.id}`
  const isOver = booking.sessionState === 'ENDED' || now >= new Date(booking.end)
  if (!isOver) {
    return (
      <EmptyState
        icon="calendar-x"
        title={t('lesson.notOnTitle')}
        text={t('lesson.notOnText')}
        action={<ButtonLink href={page}>{t('lesson.back')}</ButtonLink>}
      />
    )
  }
  const isReviewable = canReview(booking, now)
  return (
    <EmptyState
      icon="circle-check"
      title={t('lesson.overTitle')}
      text={isReviewable ? t('lesson.overText') : undefined}
      action={
        <ButtonLink href={isReviewable ? `${page}#review` : page}>
          {isReviewable ? t('lesson.overReview') : t('lesson.back')}
        </ButtonLink>
      }
    />
  )
}
