import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { PageHeader } from '@/components/ui/PageHeader'
import { Spinner } from '@/components/ui/Spinner'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { RefreshEvery } from '../../../lesson/RefreshEvery'
import { payForBooking } from '../../actions'
import type { BookingPageView } from '../bookingPageView'

/** Not paid as far as the processor says: on its way, or refused and to be tried again. */
export function PendingPayment({ booking, viewer, now }: BookingPageView) {
  const { id, holdExpiresAt, tutorSlug } = booking
  const isHeld = holdExpiresAt !== null && new Date(holdExpiresAt) > now
  const when = holdExpiresAt
    ? formatInstant({ instant: holdExpiresAt, timeZone: viewer.timezone, style: 'time' })
    : ''
  const retry = isHeld && (
    <ActionForm action={payForBooking} errorTitle={t('bookings.held.failedTitle')}>
      <input type="hidden" name="bookingId" value={id} />
      <SubmitButton variant={booking.paymentState === 'FAILED' ? 'primary' : 'secondary'}>
        {t('checkout.tryAgain')}
      </SubmitButton>
    </ActionForm>
  )
  if (!isHeld) {
    return (
      <>
        <PageHeader title={t('checkout.lateTitle')} text={t('bookings.held.overText')} />
        <ButtonLink href={`/tutors/${tutorSlug}`}>{t('checkout.pickAgain')}</ButtonLink>
      </>
    )
  }
  if (booking.paymentState === 'FAILED') {
    return (
      <>
        <PageHeader title={t('checkout.failedTitle')} />
        <Alert tone="error" action={retry}>
          {t('checkout.failedText', { left: t('checkout.failedLeft', { when }) })}
        </Alert>
      </>
    )
  }
  return (
    <>
      <PageHeader title={t('checkout.pendingTitle')} text={t('checkout.pendingText')} />
      <RefreshEvery seconds={3} />
      <p role="status" className="mb-6 flex items-center gap-3">
        <Spinner />
        {t('checkout.unpaidText', { when })}
      </p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/bookings/${id}/paid`} prefetch={false}>
          {t('checkout.pendingCheck')}
        </ButtonLink>
        {retry}
      </div>
    </>
  )
}
