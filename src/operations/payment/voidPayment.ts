import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { isGivenUp } from '@/domain/booking/isGivenUp'
import { isOver } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { closeAfterRelease } from './closeOperations'
import { lockShares, type Shares } from './lockShares'
import { finishOperation, planOperation } from './paymentOperation'
import { sourceOfBooking } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { recordVoid } from './recordVoid'
import { refusalOf } from './refusalOf'
import { syncPayment } from './syncPayment'

type Input = { payload: Payload; bookingId: string; now: Date }

/**
 * Releases the hold on the student's card: nothing was charged and nothing will be. Row, call, row. One lesson of a
 * series is only let go in our own books while others still want the money: it is left out when the rest is collected.
 * When the money was collected meanwhile, the processor's own records decide, and it goes back as a refund.
 * @throws DomainError when the outcome is unknown or unclear, so that the job is tried again.
 */
export async function voidPayment({ payload, bookingId, now }: Input): Promise<void> {
  const plan = await planVoid({ payload, bookingId, now })
  if (!plan) return
  const result = await paymentsFor(payload)
    .cancel({ intentId: plan.intentId, idempotencyKey: plan.key })
    .catch(refusalOf)
  if ('refused' in result)
    await recordRefusal({ payload, bookingId, key: plan.key, failureCode: result.refused, now })
  else await recordRelease({ payload, bookingId, key: plan.key, now })
}

function planVoid({ payload, bookingId, now }: Input) {
  return withTransaction(payload, async ({ req, tx }) => {
    const locked = await lockShares(tx, bookingId)
    const { source, shares, own } = locked
    const { booking } = own
    if (booking.paymentState !== 'AUTHORIZED' || !isOver(booking.sessionState)) return null
    if (source.card.amount === 0) return releaseWithoutCard({ req, tx, ...locked, now })
    if (!source.intentId) return null
    const open = shares.filter((share) => share.booking.paymentState === 'AUTHORIZED')
    const isWanted = source.id !== own.payment.id && !open.every((share) => isGivenUp(share.booking))
    if (isWanted) return letGo({ req, tx, ...locked, now })
    const key = `void:${source.id}`
    await planOperation({ tx, paymentId: source.id, kind: 'void', key, amount: source.amount.amount, now })
    return { key, intentId: source.intentId }
  })
}

/** No card was held: each lesson gives back what covered it. */
async function releaseWithoutCard({ req, tx, source, own, now }: LetGo): Promise<null> {
  await recordVoid({ req, tx, ...own, now })
  await tx.execute(sql`
    update payments p set state = 'VOIDED', updated_at = ${now.toISOString()} where id = ${source.id} and state = 'AUTHORIZED'
      and not exists (select 1 from payments s where s.paid_by_id = p.id and s.state = 'AUTHORIZED')`)
  return null
}

type Done = Input & { key: string }

async function recordRelease({ payload, bookingId, key, now }: Done): Promise<void> {
  await withTransaction(payload, async ({ req, tx }) => {
    const { source, shares } = await lockShares(tx, bookingId)
    const isFirst = await finishOperation({ tx, key, state: 'done', now })
    await closeAfterRelease({ tx, paymentId: source.id, now })
    if (!isFirst || source.state !== 'AUTHORIZED') return
    const held = shares.filter(({ booking }) => booking.paymentState === 'AUTHORIZED')
    for (const [index, { booking, payment }] of held.entries())
      await recordVoid({ req, tx, booking, payment, isQuiet: index > 0, now })
    await tx.execute(sql`
      update payments set state = 'VOIDED', updated_at = ${now.toISOString()} where id = ${source.id} and state = 'AUTHORIZED'`)
  })
}

/** The processor would not let go, which it only refuses when the money was collected: its records say what is so. */
async function recordRefusal({
  payload,
  bookingId,
  key,
  failureCode,
  now,
}: Done & { failureCode: string }): Promise<void> {
  await syncPayment({ payload, bookingId, now })
  await withTransaction(payload, async ({ tx }) => {
    const { state } = await sourceOfBooking(tx, bookingId)
    if (state === 'AUTHORIZED')
      throw new DomainError(
        'PAYMENT_UNAVAILABLE',
        `void of ${bookingId} refused (${failureCode}) while the hold stands`,
      )
    await finishOperation({ tx, key, state: 'refused', failureCode, now })
  })
}

type LetGo = Shares & { req: PayloadRequest; tx: Tx; now: Date }

/** What is being collected already comes back as a refund of the lesson's share. */
async function letGo({ req, tx, source, own, now }: LetGo): Promise<null> {
  const { booking, payment } = own
  if (!(await isBeingCaptured(tx, source.id))) await recordVoid({ req, tx, booking, payment, now })
  return null
}

async function isBeingCaptured(tx: Tx, paymentId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from payment_operations where payment_id = ${paymentId} and kind = 'capture' and state = 'pending'`)
  return rows.length > 0
}
