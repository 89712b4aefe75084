import { Countdown } from '@/components/booking/Countdown'
import { countdownWords } from '@/components/booking/countdownWords'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { t } from '@/messages/t'
import { payForBooking } from '../actions'
import type { BookingPageView } from './bookingPageView'
import { ReleaseHold } from './ReleaseHold'

/** A slot that is kept while its student pays: how long still, and the way to the pay page. */
export function HeldPanel({ booking, now }: BookingPageView) {
  if (booking.as === 'tutor') return null
  const { id, holdExpiresAt, tutorSlug } = booking
  if (!holdExpiresAt || new Date(holdExpiresAt) <= now) {
    return (
      <Card as="section" padding="lg">
        <CardTitle>{t('bookings.held.overTitle')}</CardTitle>
        <p className="mb-4 text-ink-soft">{t('bookings.held.overText')}</p>
        <ButtonLink href={`/tutors/${tutorSlug}`}>{t('checkout.pickAgain')}</ButtonLink>
      </Card>
    )
  }
  return (
    <Card as="section" padding="lg">
      <CardTitle>{t('bookings.held.title')}</CardTitle>
      {booking.paymentState === 'FAILED' && (
        <p className="mb-2 text-error-ink">{t('bookings.held.failed')}</p>
      )}
      <p className="mb-4">
        {t('bookings.held.text')}{' '}
        <strong>
          <Countdown
            serverNow={now.toISOString()}
            target={holdExpiresAt}
            words={countdownWords(t('bookings.held.over'))}
            refreshAtZero
          />
        </strong>
        .
      </p>
      {booking.as !== 'ops' && (
        <div className="flex flex-wrap items-center gap-3">
          <ActionForm action={payForBooking} errorTitle={t('bookings.held.failedTitle')}>
            <input type="hidden" name="bookingId" value={id} />
            <SubmitButton size="lg" pendingLabel={t('payment.paying')}>
              {t('bookings.held.pay')}
            </SubmitButton>
          </ActionForm>
          <ReleaseHold bookingId={id} />
        </div>
      )}
    </Card>
  )
}
