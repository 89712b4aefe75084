import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { DisputeDecision, RefundPayer } from '@/domain/booking/disputeDecisions'
import { isDisputeOpen, isOver } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { decidesPayments } from '@/domain/identity/staffRights'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { writeAudit } from '@/operations/trust/writeAudit'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { enqueue } from '@/services/queue/queue'
import { SLUGS } from '@/slugs'
import { type LoadedBooking, lockBooking } from '../booking/bookingRow'
import { standingOf } from '../booking/moverOf'
import { chargebacksOf } from '../chargeback/queries/chargebacksOf'
import { addGuarantee } from '../dispute/addGuarantee'
import { takeBackGoodFit } from '../trial/takeBackGoodFit'
import { type LoadedPayment, readPayment } from './paymentRow'
import { restOf } from './restOf'

type Input = {
  payload: Payload
  viewer: Viewer
  paymentId: string
  decision: DisputeDecision
  /** With `partial`: to give back now, minor units of the payment's currency. */
  amount?: number
  paidBy: RefundPayer
  reason: string
  /** What the caller saw as left to give: a second decision at the same time is told of the first. */
  seenRest?: number
  now: Date
}

/**
 * Staff give back all, a part or nothing of what was collected for a lesson that is over (J05, EX38), never beyond the
 * rest. The refund itself is made by its job; the decision is audited either way.
 * @returns what is left to give after it
 * @throws DomainError FORBIDDEN, NOT_FOUND, PAYMENT_DISPUTED, REFUND_NOT_POSSIBLE, REFUND_BEYOND_REST, PAYMENT_STATE_CHANGED
 */
export async function refundByStaff(input: Input): Promise<{ rest: number }> {
  const { payload, viewer, paymentId, decision, paidBy, reason, now } = input
  if (!decidesPayments(viewer)) throw new DomainError('FORBIDDEN', `user ${viewer.id} gives money back`)
  return withTransaction(
    payload,
    async ({ req, tx }) => {
      const { booking, payment } = await lockRefundable({ tx, paymentId, viewer })
      const rest = restOf(booking, payment)
      const more = amountOf(input, rest)
      if (more > 0) await promise({ tx, booking, payment, more, paidBy, now })
      if (more > 0) await takeBackGoodFit({ tx, booking, now })
      await writeAudit({
        req,
        actorId: viewer.id,
        action: 'refundPayment',
        target: SLUGS.payments,
        targetId: paymentId,
        reason,
        changes: { decision, amount: more, currency: payment.amount.currency, paidBy, booking: booking.id },
      })
      return { rest: rest - more }
    },
    { user: viewer.user },
  )
}

type Lock = { tx: Tx; paymentId: string; viewer: Viewer }

async function lockRefundable({ tx, paymentId, viewer }: Lock) {
  const { bookingId, purpose } = await readPayment(tx, paymentId)
  if (!bookingId)
    throw new DomainError('REFUND_NOT_POSSIBLE', `payment ${paymentId} is for a ${purpose}`, {
      userMessage:
        purpose === 'series'
          ? 'This payment is for several lessons. Give back the payment of each lesson instead.'
          : 'This payment is not for a lesson. Give back the lessons of its package, or what is left of it in the wallet, instead.',
    })
  const booking = await lockBooking(tx, bookingId)
  const payment = await readPayment(tx, paymentId, { lock: true })
  const standing = standingOf({ id: viewer.id, roles: [] }, booking)
  if (standing) throw new DomainError('FORBIDDEN', `user ${viewer.id} is the ${standing} of ${bookingId}`)
  if ((await chargebacksOf(tx, payment)).isOpen)
    throw new DomainError('PAYMENT_DISPUTED', `payment ${paymentId} is with a bank`)
  if (isDisputeOpen(booking.disputeState))
    throw new DomainError('REFUND_NOT_POSSIBLE', `booking ${bookingId} has an open case`, {
      userMessage: 'A problem was reported with this lesson. Decide that case; it says what goes back.',
    })
  if (!isOver(booking.sessionState) || payment.capturedAmount === 0)
    throw new DomainError('REFUND_NOT_POSSIBLE', `booking ${bookingId} is ${booking.sessionState}`, {
      userMessage: isOver(booking.sessionState)
        ? 'Nothing was collected for this lesson, so there is nothing to give back.'
        : 'This lesson is still to come. Cancel it to give its money back.',
    })
  return { booking, payment }
}

function amountOf({ decision, amount = 0, seenRest, paymentId }: Input, rest: number): number {
  if (seenRest !== undefined && seenRest !== rest)
    throw new DomainError('PAYMENT_STATE_CHANGED', `rest of ${paymentId} is ${rest}, not ${seenRest}`)
  if (decision === 'none') return 0
  const more = decision === 'full' ? rest : amount
  if (more <= 0 || more > rest)
    throw new DomainError('REFUND_BEYOND_REST', `${more} of ${paymentId} with ${rest} left`, {
      field: 'amount',
      data: { rest },
    })
  return more
}

type Promised = {
  tx: Tx
  booking: LoadedBooking
  payment: LoadedPayment
  more: number
  paidBy: RefundPayer
  now: Date
}

async function promise({ tx, booking, payment, more, paidBy, now }: Promised): Promise<void> {
  const due = Math.max(booking.refundDueAmount ?? 0, payment.refundedAmount) + more
  await tx.execute(sql`
    update bookings set refund_due_amount = ${due}, updated_at = ${now.toISOString()} where id = ${booking.id}`)
  if (paidBy === 'marketplace')
    await addGuarantee({ tx, before: booking, after: { id: booking.id, refundDueAmount: due } })
  await enqueue(tx, 'payment.refund', { bookingId: booking.id })
}
