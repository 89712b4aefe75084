import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { endPurchase } from './endPurchase'
import { type LoadedPayment, readPayment } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { syncPurchase } from './syncPurchase'

type Input = { payload: Payload; viewer: Viewer; paymentId: string; now: Date }

/**
 * The payer gives up a purchase that is not paid: its pay page is closed and what the wallet had set aside is free again. A
 * payment that came first stands.
 * @throws DomainError NOT_FOUND for anyone else's; PAYMENT_STATE_CHANGED when it is paid or over
 */
export async function cancelPurchase({ payload, viewer, paymentId, now }: Input): Promise<void> {
  const payment = await readPayment(database(payload), paymentId)
  const isPurchase = payment.purpose === 'package' || payment.purpose === 'topUp'
  if (payment.payerId !== viewer.id || !isPurchase)
    throw new DomainError('NOT_FOUND', `payment ${paymentId} is no purchase of ${viewer.id}`)
  if (!isUnpaid(payment))
    throw new DomainError('PAYMENT_STATE_CHANGED', `purchase ${paymentId} is ${payment.state}`)
  const { checkoutSessionId } = payment
  if (checkoutSessionId) {
    await paymentsFor(payload).expireCheckout(checkoutSessionId)
    return syncPurchase({ payload, paymentId, now })
  }
  await withTransaction(payload, async ({ tx }) => {
    const locked = await readPayment(tx, paymentId, { lock: true })
    if (!isUnpaid(locked) || locked.checkoutSessionId)
      throw new DomainError('PAYMENT_STATE_CHANGED', `purchase ${paymentId} is being paid`)
    await endPurchase({ tx, payment: locked, failureCode: null, now })
  })
}

const isUnpaid = ({ state }: LoadedPayment) => state === 'PENDING' || state === 'FAILED'
