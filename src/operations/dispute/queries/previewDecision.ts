import type { Payload } from 'payload'
import type { RefundPayer } from '@/domain/booking/disputeDecisions'
import { paidInAll } from '@/domain/booking/refundFor'
import { DomainError } from '@/domain/errors/domainError'
import { takenFromShares } from '@/domain/ledger/entries'
import { splitSettled } from '@/domain/ledger/splitSettled'
import { type Money, money, subtractMoney } from '@/domain/money/money'
import { splitEarnings } from '@/domain/payout/commission'
import { type LoadedBooking, readBooking } from '@/operations/booking/bookingRow'
import { paymentOfBooking } from '@/operations/payment/paymentRow'
import { refundedParts } from '@/operations/payment/queries/refundedParts'
import { settledLesson } from '@/operations/payment/queries/settledLesson'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'

/** What a decision pays to whom. */
export type DecisionPreview = {
  /** More for the student than they have already, in their currency. */
  student: Money
  /** Taken from the tutor, and what they keep of the lesson then, in theirs. */
  fromTutor: Money
  tutorKeeps: Money
  /** Given up by the marketplace: its commission (tutor's currency) and service fee (student's). */
  fromCommission: Money
  fromServiceFee: Money
  /** Paid by the marketplace on top: a guarantee (student's currency), and what the tutor has been paid out (theirs). */
  guarantee: Money
  paidOut: Money
}

type Input = {
  payload: Payload
  bookingId: string
  /** What the student would have back in all, minor units of the booking's currency. */
  refundAmount: number
  paidBy: RefundPayer
}

/**
 * What a refund would take from whom, by the same function that takes it (NV04). Changes nothing.
 * @throws DomainError NOT_FOUND; VALIDATION_FAILED for more than was paid
 */
export function previewDecision({
  payload,
  bookingId,
  refundAmount,
  paidBy,
}: Input): Promise<DecisionPreview> {
  return withTransaction(payload, async ({ tx }) => {
    const booking = await readBooking(tx, bookingId)
    const paid = paidInAll(booking)
    if (refundAmount > paid.amount)
      throw new DomainError('VALIDATION_FAILED', `preview of ${refundAmount} of ${paid.amount}`, {
        userMessage: 'Choose a refund between nothing and the full amount paid.',
        field: 'refundAmount',
      })
    const due = Math.max(booking.refundDueAmount ?? 0, booking.refundedAmount)
    const more = money(Math.max(0, refundAmount - due), paid.currency)
    const guarantee = paidBy === 'marketplace' ? more : money(0, paid.currency)
    const borne = subtractMoney(more, guarantee)
    const taken = booking.settledAt ? await ofSettled(tx, booking, borne) : ofUnsettled(booking, borne)
    return { student: more, guarantee, ...taken }
  })
}

type Taken = Omit<DecisionPreview, 'student' | 'guarantee'>

async function ofSettled(tx: Tx, booking: LoadedBooking, borne: Money): Promise<Taken> {
  const payment = await paymentOfBooking(tx, booking.id)
  const { guaranteed: guaranteedBefore } = await refundedParts(tx, payment.id)
  const settled = await settledLesson({ tx, booking, payment, amount: borne, guaranteedBefore })
  if (!settled) throw new DomainError('INTERNAL', `booking ${booking.id} is settled and is not`)
  const { tutorNet, commission, serviceFee, uncovered } = takenFromShares(settled, borne)
  const { currency } = tutorNet
  const fromTutor = money(tutorNet.amount - uncovered, currency)
  return {
    fromTutor,
    tutorKeeps: money((booking.tutorNetAmount ?? 0) - fromTutor.amount, currency),
    fromCommission: commission,
    fromServiceFee: serviceFee,
    paidOut: money(uncovered, currency),
  }
}

/** Nothing is divided yet: the shares are made of what is left, at the rate that is frozen or would be. */
function ofUnsettled(booking: LoadedBooking, borne: Money): Taken {
  const { price, tutorPrice, serviceFee, commissionRateBps } = booking
  const full = { ...splitEarnings({ price: tutorPrice, rateBps: commissionRateBps ?? 0 }), serviceFee, price }
  const due = (booking.refundDueAmount ?? 0) - booking.guaranteeAmount
  const kept = money(paidInAll(booking).amount - due, price.currency)
  const before = splitSettled(full, kept)
  const after = splitSettled(full, subtractMoney(kept, borne))
  return {
    fromTutor: subtractMoney(before.tutorNet, after.tutorNet),
    tutorKeeps: after.tutorNet,
    fromCommission: subtractMoney(before.commission, after.commission),
    fromServiceFee: subtractMoney(before.serviceFee, after.serviceFee),
    paidOut: money(0, tutorPrice.currency),
  }
}
