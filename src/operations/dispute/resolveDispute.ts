import { DECISION_MOVES, type DisputeDecision, type RefundPayer } from '@/domain/booking/disputeDecisions'
import { paidInAll } from '@/domain/booking/refundFor'
import { DomainError } from '@/domain/errors/domainError'
import { withTransaction } from '@/services/database/withTransaction'
import { type LoadedBooking, lockBooking } from '../booking/bookingRow'
import type { ViewerMove } from '../booking/moveAsViewer'
import { moveBooking } from '../booking/moveBooking'
import { moverOf } from '../booking/moverOf'
import { chargebacksOf } from '../chargeback/queries/chargebacksOf'
import { type LoadedPayment, paymentOfBooking } from '../payment/paymentRow'
import { addGuarantee } from './addGuarantee'

type Decide = Omit<ViewerMove, 'scope' | 'reason'> & {
  decision: DisputeDecision
  /** With `partial`: what the student gets back in all, minor units of the booking's currency. */
  refundAmount?: number
  paidBy: RefundPayer
  reason: string
}

/**
 * Staff decide a reported problem (V 4.4): all, part or nothing goes back, at the frozen rate (NV04), paid by the shares
 * of the price or by the marketplace alone (NV20). State, history, audit and the refund to make, all or nothing; the
 * second of two decisions finds the first. What was given back before stays with the student.
 * @throws DomainError as `moveBooking`; PAYMENT_DISPUTED while a bank decides; VALIDATION_FAILED for a part that is none
 *   or less than was given; REFUND_NOT_POSSIBLE when the marketplace would pay back what nobody has collected.
 */
export async function resolveDispute({
  payload,
  viewer,
  bookingId,
  now,
  decision,
  refundAmount,
  paidBy,
  reason,
}: Decide): Promise<void> {
  await withTransaction(
    payload,
    async ({ req, tx }) => {
      const booking = await lockBooking(tx, bookingId)
      const mover = moverOf(viewer, booking)
      const payment = await paymentOfBooking(tx, bookingId, { lock: true })
      if ((await chargebacksOf(tx, payment)).isOpen)
        throw new DomainError('PAYMENT_DISPUTED', `payment ${payment.id} is with a bank`)
      const refundTerms = decision === 'partial' ? { overrideAmount: refundAmount } : undefined
      const action = DECISION_MOVES[decision]
      const after = await moveBooking({ req, tx, booking, action, mover, now, reason, refundTerms })
      // After the move: whoever comes second is told that it is decided, whatever they asked for.
      assertAmount({ booking, payment, decision, refundAmount, paidBy })
      if (paidBy === 'marketplace' && decision !== 'none') await addGuarantee({ tx, before: booking, after })
    },
    { user: viewer.user },
  )
}

type Asked = Pick<Decide, 'decision' | 'refundAmount' | 'paidBy'> & {
  booking: LoadedBooking
  payment: LoadedPayment
}

function assertAmount({ booking, payment, decision, refundAmount, paidBy }: Asked): void {
  if (decision === 'partial') {
    const given = Math.max(booking.refundDueAmount ?? 0, booking.refundedAmount)
    const isPart = refundAmount !== undefined && refundAmount > 0 && refundAmount < paidInAll(booking).amount
    if (!isPart || refundAmount < given)
      throw new DomainError('VALIDATION_FAILED', `partial refund of ${refundAmount}, given ${given}`, {
        userMessage: 'Choose a part of what was paid, not less than what was given back already.',
        field: 'refundAmount',
      })
  }
  if (decision !== 'none' && paidBy === 'marketplace' && payment.capturedAmount === 0)
    throw new DomainError('REFUND_NOT_POSSIBLE', `payment ${payment.id} is not collected`, {
      userMessage: 'The money is not collected yet. Try again in a minute, or let the shares pay.',
    })
}
