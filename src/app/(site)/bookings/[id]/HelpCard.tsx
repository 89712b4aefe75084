import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { t } from '@/messages/t'
import type { BookingPageView } from './bookingPageView'

/** The way to report a problem, while there is one. */
export function HelpCard({ booking }: BookingPageView) {
  if (booking.as === 'ops' || !booking.allowedActions.includes('openDispute')) return null
  return (
    <Card as="section" aria-labelledby="help-title">
      <CardTitle id="help-title">{t('bookings.help')}</CardTitle>
      <ButtonLink
        href={`/bookings/${booking.id}/report`}
        variant="secondary"
        icon="triangle-exclamation-point"
        prefetch={false}
      >
        {t('bookings.report')}
      </ButtonLink>
    </Card>
  )
}
