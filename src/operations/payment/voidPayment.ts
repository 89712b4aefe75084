import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { isOver } from '@/domain/booking/states'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { isGivenUp } from './isGivenUp'
import { lockShares, type Shares } from './lockShares'
import { finishOperation, planOperation } from './paymentOperation'
import { paymentsFor } from './paymentsFor'
import { recordVoid } from './recordVoid'

type Input = { payload: Payload; bookingId: string; now: Date }

/**
 * Releases the hold on the student's card: nothing was charged and nothing will be. Row, call, row. One lesson of a
 * series is only let go in our own books while others still want the money: it is left out when the rest is collected.
 */
export async function voidPayment({ payload, bookingId, now }: Input): Promise<void> {
  const plan = await withTransaction(payload, async ({ req, tx }) => {
    const locked = await lockShares(tx, bookingId)
    const { booking } = locked.own
    if (booking.paymentState !== 'AUTHORIZED' || !locked.source.intentId || !isOver(booking.sessionState))
      return null
    const isShared = locked.source.id !== locked.own.payment.id
    if (isShared && !(await isLastToGo(tx, locked))) return letGo({ req, tx, ...locked, now })
    const { source } = locked
    const key = `void:${source.id}`
    await planOperation({ tx, paymentId: source.id, kind: 'void', key, amount: source.amount.amount, now })
    return { key, intentId: locked.source.intentId }
  })
  if (!plan) return
  await paymentsFor(payload).cancel({ intentId: plan.intentId, idempotencyKey: plan.key })
  await withTransaction(payload, async ({ req, tx }) => {
    const { source, shares } = await lockShares(tx, bookingId)
    const isFirst = await finishOperation({ tx, key: plan.key, state: 'done', now })
    if (!isFirst || source.state !== 'AUTHORIZED') return
    for (const { booking, payment } of shares)
      if (booking.paymentState === 'AUTHORIZED') await recordVoid({ req, tx, booking, payment, now })
    await tx.execute(sql`
      update payments set state = 'VOIDED', updated_at = ${now.toISOString()} where id = ${source.id} and state = 'AUTHORIZED'`)
  })
}

/** Whether no other lesson of the series wants the money any more. */
async function isLastToGo(tx: Tx, { source, shares }: Shares): Promise<boolean> {
  const open = shares.filter(({ booking }) => booking.paymentState === 'AUTHORIZED')
  return open.every(({ booking }) => isGivenUp(booking)) && !(await isBeingCaptured(tx, source.id))
}

/** What is being collected already comes back as a refund of the lesson's share. */
async function letGo({
  req,
  tx,
  source,
  own,
  now,
}: Shares & { req: PayloadRequest; tx: Tx; now: Date }): Promise<null> {
  const { booking, payment } = own
  if (!(await isBeingCaptured(tx, source.id))) await recordVoid({ req, tx, booking, payment, now })
  return null
}

async function isBeingCaptured(tx: Tx, paymentId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from payment_operations where payment_id = ${paymentId} and kind = 'capture' and state = 'pending'`)
  return rows.length > 0
}
