import Link from 'next/link'
import { buttonClasses } from '@/components/ui/buttonClasses'
import { Icon } from '@/components/ui/Icon'
import { t } from '@/messages/t'
import { receiptOfLesson } from '@/operations/paper/queries/receiptOfLesson'
import { currentViewer } from '../../currentViewer'
import type { BookingPageView } from './bookingPageView'

/** The way to the receipt, for whoever paid; nothing for anybody else (EX30). */
export async function ReceiptButton({ booking, viewer }: BookingPageView) {
  const { payload } = await currentViewer()
  const where = await receiptOfLesson({ payload, viewer, bookingId: booking.id })
  if (!where) return null
  if (where === 'wallet')
    return (
      <p className="mt-3 text-sm text-ink-soft">
        {t('paper.elsewhere')}{' '}
        <Link href="/settings/receipts" className="rounded-sm underline underline-offset-4">
          {t('paper.seeAll')}
        </Link>
      </p>
    )
  return (
    <form action={`/bookings/${booking.id}/receipt`} method="post" className="mt-4">
      <button type="submit" className={buttonClasses({ variant: 'secondary', size: 'sm' })}>
        <Icon name="receipt" />
        {t(where === 'own' ? 'paper.get' : 'paper.getOfPackage')}
      </button>
    </form>
  )
}
