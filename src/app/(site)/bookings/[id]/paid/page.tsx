import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Container } from '@/components/ui/Container'
import { DomainError } from '@/domain/errors/domainError'
import { t } from '@/messages/t'
import { getBooking } from '@/operations/booking/queries/getBooking'
import { syncPayment } from '@/operations/payment/syncPayment'
import { requireViewer } from '../../../currentViewer'
import { visibleBooking } from '../visibleBooking'
import { LatePayment } from './LatePayment'
import { PaidBooking } from './PaidBooking'
import { PendingPayment } from './PendingPayment'

export const metadata: Metadata = { title: t('checkout.paidPageTitle') }

/** Where the pay page sends people back to: brings the booking in step with the processor and says how it went. */
export default async function PaidPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { payload, viewer, now } = await requireViewer(`/bookings/${id}/paid`)
  const before = await visibleBooking(id)
  if (!before || before.as === 'tutor' || before.as === 'ops') notFound()
  const isOpen = before.sessionState === 'HELD' || before.paymentState === 'PENDING'
  if (isOpen) {
    await syncPayment({ payload, bookingId: id, now }).catch((error: unknown) => {
      // Without the processor's answer the page says that it waits, and asks again.
      if (!(error instanceof DomainError)) throw error
    })
  }
  const booking = isOpen ? await getBooking({ payload, viewer, bookingId: id, now }) : before
  const view = { booking, viewer, now }
  const { sessionState, series } = booking
  if (series && (sessionState === 'REQUESTED' || sessionState === 'CONFIRMED'))
    redirect(`/series/${series.id}?done=paid`)
  return (
    <Container width="reading">
      {sessionState === 'HELD' ? (
        <PendingPayment {...view} />
      ) : sessionState === 'EXPIRED' || sessionState === 'CANCELLED' || sessionState === 'DECLINED' ? (
        <LatePayment {...view} />
      ) : (
        <PaidBooking {...view} />
      )}
    </Container>
  )
}
