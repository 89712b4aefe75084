import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { isDisputeOpen } from '@/domain/booking/states'
import { t } from '@/messages/t'
import type { BookingPageView } from './bookingPageView'

/** The way to report a problem or to appeal what was decided about one, and until it is decided what happens meanwhile. */
export function HelpCard({ booking }: BookingPageView) {
  const canReport = booking.allowedActions.includes('openDispute')
  const canAppeal = booking.allowedActions.includes('appeal')
  if (booking.as === 'ops') return null
  if (isDisputeOpen(booking.disputeState))
    return (
      <Card as="section" aria-labelledby="help-title">
        <CardTitle id="help-title">{t('bookings.helpUnderWay')}</CardTitle>
        <p className="text-ink-soft">{t('bookings.helpUnderWayText')}</p>
      </Card>
    )
  if (!canReport && !canAppeal) return null
  return (
    <Card as="section" aria-labelledby="help-title">
      <CardTitle id="help-title">{t('bookings.help')}</CardTitle>
      <ButtonLink
        href={`/bookings/${booking.id}/${canReport ? 'report' : 'appeal'}`}
        variant="secondary"
        icon="triangle-exclamation-point"
        prefetch={false}
      >
        {canReport ? t('bookings.report') : t('bookings.appealPage.open')}
      </ButtonLink>
    </Card>
  )
}
