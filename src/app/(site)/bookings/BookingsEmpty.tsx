import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { t } from '@/messages/t'

type BookingsEmptyProps = { tab: 'upcoming' | 'past' | 'cancelled'; as: 'student' | 'tutor' }

/** What a tab says while it is empty, with the way on (V 6.6). */
export function BookingsEmpty({ tab, as }: BookingsEmptyProps) {
  const isTutor = as === 'tutor'
  if (tab === 'upcoming') {
    return (
      <EmptyState
        icon="calendar-days"
        title={isTutor ? t('booking.emptyUpcomingTutor') : t('booking.emptyUpcoming')}
        action={
          isTutor ? (
            <ButtonLink href="/tutor/schedule">{t('bookings.openHours')}</ButtonLink>
          ) : (
            <ButtonLink href="/tutors">{t('booking.findTutor')}</ButtonLink>
          )
        }
      />
    )
  }
  return (
    <EmptyState
      icon={tab === 'past' ? 'book-open' : 'calendar-x'}
      title={tab === 'past' ? t('booking.emptyPast') : t('booking.emptyCancelled')}
      action={
        <ButtonLink href={isTutor ? '/bookings?as=tutor' : '/bookings'} variant="secondary">
          {t('bookings.emptyPastAction')}
        </ButtonLink>
      }
    />
  )
}
