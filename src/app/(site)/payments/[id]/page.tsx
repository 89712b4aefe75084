import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Container } from '@/components/ui/Container'
import { DomainError } from '@/domain/errors/domainError'
import { t } from '@/messages/t'
import { getPurchase, type PurchaseView } from '@/operations/payment/queries/getPurchase'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { requireViewer } from '../../currentViewer'
import { CheckedPurchase } from './CheckedPurchase'
import { EndedPurchase } from './EndedPurchase'
import { FrozenPurchase } from './FrozenPurchase'
import { OpenPurchase } from './OpenPurchase'
import { PaidPurchase } from './PaidPurchase'

export const metadata: Metadata = { title: t('purchase.pageTitle') }

/** Where the pay page of a purchase sends people back to: brings it in step with the processor and says how it went. */
export default async function PurchasePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { payload, viewer, now } = await requireViewer(`/payments/${id}`)
  if (!z.uuid().safeParse(id).success) notFound()
  const read = () =>
    getPurchase({ payload, viewer, paymentId: id }).catch((error: unknown): PurchaseView => {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') notFound()
      throw error
    })
  const before = await read()
  const isOpen = before.state === 'PENDING' || before.state === 'FAILED'
  if (isOpen)
    await syncPurchase({ payload, paymentId: id, now }).catch((error: unknown) => {
      // Without the processor's answer the page says that it waits, and asks again.
      if (!(error instanceof DomainError)) throw error
    })
  const purchase = isOpen ? await read() : before
  return (
    <Container width="reading">
      <Outcome purchase={purchase} />
    </Container>
  )
}

function Outcome({ purchase }: { purchase: PurchaseView }) {
  switch (purchase.state) {
    case 'PENDING':
    case 'FAILED':
      return <OpenPurchase purchase={purchase} />
    case 'AUTHORIZED':
      return <CheckedPurchase purchase={purchase} />
    case 'VOIDED':
    case 'REFUNDED':
      return <EndedPurchase purchase={purchase} />
    case 'CAPTURED':
    case 'PARTIALLY_REFUNDED':
      return purchase.isFrozen && purchase.package ? <FrozenPurchase /> : <PaidPurchase purchase={purchase} />
  }
}
