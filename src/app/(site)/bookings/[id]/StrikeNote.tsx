import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { t } from '@/messages/t'
import { listStrikes } from '@/operations/trust/queries/listStrikes'
import { currentViewer } from '../../currentViewer'
import type { BookingPageView } from './bookingPageView'

/** The strike a lesson brought its tutor, and the way to it; nothing for anybody else. */
export async function StrikeNote({ booking }: Pick<BookingPageView, 'booking'>) {
  const { payload, viewer, now } = await currentViewer()
  if (!viewer || booking.as !== 'tutor') return null
  const { docs } = await listStrikes({ payload, viewer, bookingId: booking.id, now })
  const [strike] = docs
  if (!strike) return null
  const counts = strike.status !== 'lifted' && strike.status !== 'expired'
  return (
    <Alert
      tone={counts ? 'warning' : 'info'}
      action={
        <ButtonLink href="/tutor/strikes" variant="secondary">
          {t('strikes.note.action')}
        </ButtonLink>
      }
    >
      <p>{t(`strikes.note.${strike.status}`)}</p>
    </Alert>
  )
}
