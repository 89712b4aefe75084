import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { t } from '@/messages/t'
import type { BookingPageView } from './bookingPageView'

/** The way to report a problem, or to appeal what was decided about one, while there is one. */
export function HelpCard({ booking }: BookingPageView) {
  const canReport = booking.allowedActions.includes('openDispute')
  const canAppeal = booking.allowedActions.includes('appeal')
  if (booking.as === 'ops' || (!canReport && !canAppeal)) return null
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
