import { buttonClasses } from '@/components/ui/buttonClasses'
import { Icon } from '@/components/ui/Icon'
import { t } from '@/messages/t'
import { hasPaidFor } from '@/operations/paper/queries/hasPaidFor'
import { currentViewer } from '../../currentViewer'
import type { BookingPageView } from './bookingPageView'

/** The way to the receipt, for whoever paid; nothing for anybody else (EX30). */
export async function ReceiptButton({ booking, viewer }: BookingPageView) {
  const { payload } = await currentViewer()
  if (!(await hasPaidFor({ payload, viewer, bookingId: booking.id }))) return null
  return (
    <form action={`/bookings/${booking.id}/receipt`} method="post" className="mt-4">
      <button type="submit" className={buttonClasses({ variant: 'secondary', size: 'sm' })}>
        <Icon name="receipt" />
        {t('paper.get')}
      </button>
    </form>
  )
}
