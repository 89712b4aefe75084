import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import type { BookingPageView } from '../bookingPageView'

/** The booking ended before the payment was there: nothing is kept of it. */
export function LatePayment({ booking }: BookingPageView) {
  return (
    <>
      <PageHeader title={t('checkout.lateTitle')} />
      <Alert
        tone="warning"
        action={
          <>
            <ButtonLink href={`/tutors/${booking.tutorSlug}`}>{t('checkout.pickAgain')}</ButtonLink>
            <ButtonLink href={`/bookings/${booking.id}`} variant="secondary">
              {t('checkout.seeBooking')}
            </ButtonLink>
          </>
        }
      >
        {t('checkout.lateText')}
      </Alert>
    </>
  )
}
