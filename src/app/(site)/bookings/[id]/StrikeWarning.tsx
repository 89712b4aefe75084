import { Alert } from '@/components/ui/Alert'
import { t } from '@/messages/t'
import { tutorStanding } from '@/operations/trust/queries/tutorStanding'
import { database } from '@/services/database/tx'
import { currentViewer } from '../../currentViewer'
import type { BookingPageView } from './bookingPageView'

/** Before a tutor cancels late: that it counts as a strike, how many there are, and what this one does (CT48). */
export async function StrikeWarning({ booking }: Pick<BookingPageView, 'booking'>) {
  const { payload, viewer, now } = await currentViewer()
  if (!viewer || !booking.cancelCostsStrike) return null
  const { counting, untilPause } = await tutorStanding({
    tx: database(payload),
    tutorUserId: viewer.id,
    now,
  })
  return (
    <Alert tone="warning" title={t('strikes.warning.title')} className="mb-5">
      <p>
        {t('strikes.warning.text')}{' '}
        {counting === 0 ? t('strikes.warning.none') : t('strikes.warning.some', { count: counting })}{' '}
        {untilPause === 0 && t('strikes.warning.pausedAlready')}
        {untilPause === 1 && t('strikes.warning.pauses')}
      </p>
    </Alert>
  )
}
