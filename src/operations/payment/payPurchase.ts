import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { assertMayTryCards } from './assertMayTryCards'
import { openPurchase } from './openPurchase'
import { readPayment } from './paymentRow'

type Input = { payload: Payload; viewer: Viewer; paymentId: string; now: Date }

/**
 * Brings the payer back to the pay page of a purchase that is not paid yet.
 * @throws DomainError NOT_FOUND for anyone else's, RATE_LIMITED after too many declined cards, and as `openPurchase`
 */
export async function payPurchase({
  payload,
  viewer,
  paymentId,
  now,
}: Input): Promise<{ paymentId: string; url: string }> {
  const { payerId, purpose } = await readPayment(database(payload), paymentId)
  if (payerId !== viewer.id || (purpose !== 'package' && purpose !== 'topUp'))
    throw new DomainError('NOT_FOUND', `payment ${paymentId} is no purchase of ${viewer.id}`)
  await assertMayTryCards({ tx: database(payload), payerId, now })
  return openPurchase({ payload, paymentId, now })
}
