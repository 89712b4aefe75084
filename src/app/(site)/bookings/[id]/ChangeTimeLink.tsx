import { ButtonLink } from '@/components/ui/ButtonLink'
import { t } from '@/messages/t'
import type { BookingPageView } from './bookingPageView'

/** The way to another time, in the words of what the reader may do: move it, or ask for it. */
export function ChangeTimeLink({ booking }: Pick<BookingPageView, 'booking'>) {
  const { id, as, allowedActions } = booking
  const movesAlone = allowedActions.includes('reschedule')
  if (as === 'ops' || !(movesAlone || allowedActions.includes('propose'))) return null
  return (
    <ButtonLink href={`/bookings/${id}/time`} variant="secondary" icon="calendar-days" prefetch={false}>
      {movesAlone
        ? t('bookings.time.change')
        : t(booking.canProposePrice ? 'bookings.time.requestOrPrice' : 'bookings.time.request')}
    </ButtonLink>
  )
}
