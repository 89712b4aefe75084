import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { isDisputeOpen } from '@/domain/booking/states'
import { t } from '@/messages/t'
import type { BookingPageView } from './bookingPageView'

/** The way to report a problem, to hand in files about it while it is looked at, or to appeal what was decided. */
export function HelpCard({ booking }: BookingPageView) {
  const canReport = booking.allowedActions.includes('openDispute')
  const canAppeal = booking.allowedActions.includes('appeal')
  const canHandIn = isDisputeOpen(booking.disputeState)
  if (booking.as === 'ops' || (!canReport && !canAppeal && !canHandIn)) return null
  return (
    <Card as="section" aria-labelledby="help-title">
      <CardTitle id="help-title">{t(canHandIn ? 'bookings.helpUnderWay' : 'bookings.help')}</CardTitle>
      {canHandIn && <p className="mb-4 text-ink-soft">{t('bookings.helpUnderWayText')}</p>}
      {canHandIn && (
        <ButtonLink href={`/bookings/${booking.id}/files`} variant="secondary" prefetch={false}>
          {t('bookings.filesPage.open')}
        </ButtonLink>
      )}
      {(canReport || canAppeal) && (
        <ButtonLink
          href={`/bookings/${booking.id}/${canReport ? 'report' : 'appeal'}`}
          variant="secondary"
          icon="triangle-exclamation-point"
          prefetch={false}
        >
          {canReport ? t('bookings.report') : t('bookings.appealPage.open')}
        </ButtonLink>
      )}
    </Card>
  )
}
