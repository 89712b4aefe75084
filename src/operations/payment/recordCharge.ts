import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { withTransaction } from '@/services/database/withTransaction'
import type { PaymentSnapshot } from '@/services/payments/paymentsService'
import { lockShares } from './lockShares'
import { isUnpaid } from './paymentAttempt'
import { finishOperation } from './paymentOperation'
import { paymentsFor } from './paymentsFor'
import { recordAuthorization } from './recordAuthorization'
import { recordDecline } from './recordDecline'

export type ChargeVerdict =
  | { snapshot: PaymentSnapshot }
  /** `chargeId` of the declined charge, where there was one. */
  | { refused: string; chargeId: string | null }

type Input = { payload: Payload; bookingId: string; key: string; verdict: ChargeVerdict; now: Date }

/**
 * Stores what became of the charge of a saved card, once: the lessons are placed, or the payer may try another way. Money
 * that is held for a payment that went another way meanwhile is let go again.
 */
export async function recordCharge({ payload, bookingId, key, verdict, now }: Input): Promise<void> {
  if ('refused' in verdict) return recordRefusal({ payload, bookingId, key, ...verdict, now })
  const { snapshot } = verdict
  const isWanted = await withTransaction(payload, async ({ req, tx }) => {
    const { source, shares } = await lockShares(tx, bookingId)
    if (snapshot.paymentId !== source.id)
      throw new DomainError('INTERNAL', `charge ${key} names ${snapshot.paymentId}`)
    const resultId = snapshot.intentId ?? undefined
    const isFirst = await finishOperation({ tx, key, state: 'done', resultId, now })
    if (!isFirst || !isUnpaid(source)) return source.intentId === snapshot.intentId
    await recordAuthorization({ req, tx, source, shares, hold: snapshot, now })
    return true
  })
  const { intentId } = snapshot
  if (!isWanted && intentId)
    await paymentsFor(payload).cancel({ intentId, idempotencyKey: `end:${intentId}` })
}

type Refusal = Omit<Input, 'verdict'> & { refused: string; chargeId: string | null }

async function recordRefusal({ payload, bookingId, key, refused, chargeId, now }: Refusal): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const { source } = await lockShares(tx, bookingId)
    const isFirst = await finishOperation({ tx, key, state: 'refused', failureCode: refused, now })
    if (!isFirst) return
    await tx.execute(sql`
      update payments set failure_code = ${refused}, updated_at = ${now.toISOString()}
      where id = ${source.id} and state in ('PENDING', 'FAILED')`)
    if (chargeId) await recordDecline({ tx, payment: source, chargeId, failureCode: refused, now })
  })
}
