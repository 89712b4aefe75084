import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { endPurchase } from './endPurchase'
import { finishOperation, planOperation } from './paymentOperation'
import { readPayment } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { isRefused } from './queries/isUnderReview'
import { refusalOf } from './refusalOf'
import { syncPurchase } from './syncPurchase'

type Input = { payload: Payload; paymentId: string; now: Date }

/**
 * Lets go of the held money of a purchase that staff have refused: row, call, row. Nothing was charged; what the wallet had
 * covered goes back to it, and a package that waited is gone. Safe to run twice, late, or after a crash.
 * @throws DomainError when the outcome is unknown or unclear, so that the job is tried again
 */
export async function voidPurchase({ payload, paymentId, now }: Input): Promise<void> {
  const key = `void:${paymentId}`
  const intentId = await withTransaction(payload, async ({ tx }) => {
    const payment = await readPayment(tx, paymentId, { lock: true })
    if (payment.state !== 'AUTHORIZED' || !payment.intentId || !(await isRefused(tx, paymentId))) return null
    await planOperation({ tx, paymentId, kind: 'void', key, amount: payment.card.amount, now })
    return payment.intentId
  })
  if (!intentId) return
  const result = await paymentsFor(payload).cancel({ intentId, idempotencyKey: key }).catch(refusalOf)
  if ('refused' in result) {
    await syncPurchase({ payload, paymentId, now })
    if ((await readPayment(database(payload), paymentId)).state === 'AUTHORIZED')
      throw new DomainError(
        'PAYMENT_UNAVAILABLE',
        `void of ${paymentId} refused (${result.refused}) while held`,
      )
  }
  await withTransaction(payload, async ({ tx }) => {
    const payment = await readPayment(tx, paymentId, { lock: true })
    const state = 'refused' in result ? 'refused' : 'done'
    await finishOperation({
      tx,
      key,
      state,
      failureCode: 'refused' in result ? result.refused : undefined,
      now,
    })
    if (payment.state === 'AUTHORIZED') await endPurchase({ tx, payment, failureCode: null, now })
  })
}
