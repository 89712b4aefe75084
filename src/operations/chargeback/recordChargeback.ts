import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { earningsAvailableFrom } from '@/domain/booking/deadlines'
import {
  type ChargebackState,
  canFollow,
  isChargebackOpen,
  isDecided,
} from '@/domain/chargeback/chargebackStates'
import type { LoadedBooking } from '@/operations/booking/bookingRow'
import { moveBooking } from '@/operations/booking/moveBooking'
import { lockShares } from '@/operations/payment/lockShares'
import { type LoadedPayment, readPayment } from '@/operations/payment/paymentRow'
import { takeBackGoodFit } from '@/operations/trial/takeBackGoodFit'
import type { Tx } from '@/services/database/tx'
import { logger } from '@/services/logging/logger'
import type { DisputeSnapshot, DisputeStatus } from '@/services/payments/disputesService'
import { enqueue } from '@/services/queue/queue'
import { postChargeback } from './postChargeback'

const STATE: Record<DisputeStatus, ChargebackState> = {
  inquiry_needs_response: 'warning',
  inquiry_under_review: 'warningReview',
  inquiry_closed: 'warningClosed',
  needs_response: 'needsResponse',
  under_review: 'underReview',
  won: 'won',
  lost: 'lost',
  prevented: 'prevented',
}

type RecordInput = { req: PayloadRequest; tx: Tx; snapshot: DisputeSnapshot; paymentId: string; now: Date }

/**
 * Brings our books in step with what the processor says of a chargeback now: its row, the ledger, the lessons it is about
 * (J14). Called by any news of it, in any order and number; what is older than what is stored is left out.
 */
export async function recordChargeback({ req, tx, snapshot, paymentId, now }: RecordInput): Promise<void> {
  const { payment, bookings } = await lockPaid(tx, paymentId)
  const state = STATE[snapshot.status]
  const row = await upsert({ tx, snapshot, state, payment, bookings, now })
  if (!row.isNews) return
  const bookingId = only(bookings)?.id ?? null
  const isLost = await postChargeback({ tx, snapshot, state, payment, bookingId, now })
  const isOpen = isChargebackOpen(state)
  for (const booking of bookings) {
    if (isOpen) await freeze({ req, tx, booking, now })
    else if (isDecided(state)) await thaw({ req, tx, booking, now })
    if (isLost) await takeBackGoodFit({ tx, booking, now })
  }
  if (row.before !== state) logger.info({ disputeId: snapshot.id, from: row.before, to: state }, 'chargeback')
}

/** Everything that was paid with it, locked as every operation on money locks it: bookings, then payments. */
async function lockPaid(
  tx: Tx,
  paymentId: string,
): Promise<{ payment: LoadedPayment; bookings: LoadedBooking[] }> {
  const { rows } = await tx.execute<{ booking_id: string }>(sql`
    select booking_id from payments where (id = ${paymentId} or paid_by_id = ${paymentId}) and booking_id is not null
    order by booking_id limit 1`)
  if (!rows[0]) return { payment: await readPayment(tx, paymentId, { lock: true }), bookings: [] }
  const { source, shares } = await lockShares(tx, rows[0].booking_id)
  return { payment: source, bookings: shares.map(({ booking }) => booking) }
}

const only = (bookings: readonly LoadedBooking[]) => (bookings.length === 1 ? bookings[0] : undefined)

type Upsert = {
  tx: Tx
  snapshot: DisputeSnapshot
  state: ChargebackState
  payment: LoadedPayment
  bookings: readonly LoadedBooking[]
  now: Date
}

async function upsert({ tx, snapshot, state, payment, bookings, now }: Upsert) {
  const at = now.toISOString()
  const dueBy = snapshot.evidenceDueBy?.toISOString() ?? null
  const { rows: made } = await tx.execute(sql`
    insert into chargebacks (id, dispute_id, payment_id, booking_id, state, amount, currency, fee_amount, reason, opened_at, created_at, updated_at)
    values (${uuidv7()}, ${snapshot.id}, ${payment.id}, ${only(bookings)?.id ?? null}, ${state}, ${snapshot.amount}, ${snapshot.currency},
      ${snapshot.feeAmount}, ${snapshot.reason}, ${snapshot.createdAt.toISOString()}, ${at}, ${at})
    on conflict (dispute_id) do nothing returning id`)
  const { rows } = await tx.execute<{ state: ChargebackState }>(
    sql`select state from chargebacks where dispute_id = ${snapshot.id} for update`,
  )
  const before = (rows[0] as { state: ChargebackState }).state
  if (!canFollow(before, state)) return { isNews: false, before }
  await tx.execute(sql`
    update chargebacks set state = ${state}, fee_amount = ${snapshot.feeAmount}, evidence_due_by = ${dueBy}, updated_at = ${at},
      submitted_at = coalesce(submitted_at, ${snapshot.isSubmitted ? at : null}::timestamptz),
      decided_at = coalesce(decided_at, ${isDecided(state) ? at : null}::timestamptz)
    where dispute_id = ${snapshot.id}`)
  return { isNews: true, before: made.length > 0 ? null : before }
}

type Touch = { req: PayloadRequest; tx: Tx; booking: LoadedBooking; now: Date }
const mover = { kind: 'system', userId: null } as const

async function freeze({ req, tx, booking, now }: Touch): Promise<void> {
  const { sessionState, disputeState } = booking
  if (disputeState !== 'NONE' || (sessionState !== 'IN_PROGRESS' && sessionState !== 'ENDED')) return
  await moveBooking({ req, tx, booking, action: 'openChargeback', mover, now })
}

/** What waited for the bank goes on: earnings whose time has come, and refunds that were promised. */
async function thaw({ req, tx, booking, now }: Touch): Promise<void> {
  if (booking.disputeState === 'UNDER_REVIEW' && (await isFrozenByBank(tx, booking.id)))
    await moveBooking({ req, tx, booking, action: 'closeChargeback', mover, now })
  if ((booking.refundDueAmount ?? 0) > booking.refundedAmount)
    await enqueue(tx, 'payment.refund', { bookingId: booking.id })
  else if (booking.settledAt && earningsAvailableFrom(booking) <= now)
    await enqueue(tx, 'booking.releaseEarnings', { bookingId: booking.id })
}

/** A case of our own that staff look into is not the bank's to close. */
async function isFrozenByBank(tx: Tx, bookingId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ action: string }>(sql`
    select action from booking_history where booking_id = ${bookingId} and field = 'disputeState' order by at desc, id desc limit 1`)
  return rows[0]?.action === 'openChargeback'
}
