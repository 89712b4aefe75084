import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { finishOperation, planOperation } from './paymentOperation'
import { readPayment } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { isUnderReview } from './queries/isUnderReview'
import { recordPurchase } from './recordPurchase'
import { refusalOf } from './refusalOf'
import { syncPurchase } from './syncPurchase'

type Input = { payload: Payload; paymentId: string; now: Date }

/**
 * Collects the held money of a purchase that staff have looked at, or let be: row, call, row. What was bought is there from
 * then on. Safe to run twice, late, or after a crash between any two steps; one under review waits (decision 020).
 * @throws DomainError when the outcome is unknown or unclear, so that the job is tried again
 */
export async function capturePurchase({ payload, paymentId, now }: Input): Promise<void> {
  const key = `capture:${paymentId}`
  const intentId = await withTransaction(payload, async ({ tx }) => {
    const payment = await readPayment(tx, paymentId, { lock: true })
    if (payment.state !== 'AUTHORIZED' || !payment.intentId || (await isUnderReview(tx, paymentId)))
      return null
    const { amount } = payment.card
    const { state } = await planOperation({ tx, paymentId, kind: 'capture', key, amount, now })
    return state === 'pending' ? payment.intentId : null
  })
  if (!intentId) return
  const result = await paymentsFor(payload).capture({ intentId, idempotencyKey: key }).catch(refusalOf)
  if ('refused' in result) return refused({ payload, paymentId, key, failureCode: result.refused, now })
  await withTransaction(payload, async ({ tx }) => {
    const payment = await readPayment(tx, paymentId, { lock: true })
    await finishOperation({ tx, key, state: 'done', resultId: result.chargeId ?? undefined, now })
    if (payment.state === 'AUTHORIZED') await recordPurchase({ tx, payment, intentId, now })
  })
}

/** The hold is gone, or was collected by somebody else: the processor's own records say what is so. */
async function refused({
  payload,
  paymentId,
  key,
  failureCode,
  now,
}: Input & { key: string; failureCode: string }) {
  await syncPurchase({ payload, paymentId, now })
  if ((await readPayment(database(payload), paymentId)).state === 'AUTHORIZED')
    throw new DomainError(
      'PAYMENT_UNAVAILABLE',
      `capture of ${paymentId} refused (${failureCode}) while held`,
    )
  await withTransaction(payload, ({ tx }) => finishOperation({ tx, key, state: 'refused', failureCode, now }))
}
