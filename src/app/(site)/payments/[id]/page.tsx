import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import { DomainError } from '@/domain/errors/domainError'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { getPayment, type PaymentView } from '@/operations/payment/queries/getPayment'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { requireViewer } from '../../currentViewer'

export const metadata: Metadata = { title: t('wallet.paid.title') }

/** Where the pay page of a purchase sends people back to: brings it in step with the processor and says how it went. */
export default async function PaymentPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { payload, viewer, now } = await requireViewer(`/payments/${id}`)
  if (!z.uuid().safeParse(id).success) notFound()
  const read = () =>
    getPayment({ payload, viewer, paymentId: id }).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') notFound()
      throw error
    })
  let payment = await read()
  if (payment.bookingId) redirect(`/bookings/${payment.bookingId}`)
  if (payment.seriesId) redirect(`/series/${payment.seriesId}`)
  if (payment.state === 'PENDING' || payment.state === 'FAILED') {
    await syncPurchase({ payload, paymentId: id, now }).catch((error: unknown) => {
      // Without the processor's answer the page says that it waits.
      if (!(error instanceof DomainError)) throw error
    })
    payment = await read()
  }
  const isOpen = payment.state === 'PENDING'
  return (
    <Container width="reading">
      <PageHeader {...wordsOf(payment)} />
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/wallet">{t('wallet.paid.toWallet')}</ButtonLink>
        {isOpen && (
          <ButtonLink href={`/payments/${id}`} variant="secondary" prefetch={false}>
            {t('wallet.paid.check')}
          </ButtonLink>
        )}
      </p>
    </Container>
  )
}

function wordsOf({ state, captured }: PaymentView): { title: string; text: string } {
  if (captured.amount > 0)
    return {
      title: t('wallet.paid.doneTitle'),
      text: t('wallet.paid.doneText', { amount: formatMoney(captured) }),
    }
  return state === 'PENDING'
    ? { title: t('wallet.paid.openTitle'), text: t('wallet.paid.openText') }
    : { title: t('wallet.paid.overTitle'), text: t('wallet.paid.overText') }
}
