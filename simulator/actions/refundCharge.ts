import type Stripe from 'stripe'
import { stateError } from '../api/apiError'
import { buildRefundTransaction } from '../objects/balanceTransaction'
import { formatAmount } from '../objects/currencies'
import { emitEvent } from '../objects/event'
import { buildRefund } from '../objects/refund'
import type { Unit } from '../unit'

export type RefundInputs = { amount: number | null; reason: string | null; metadata: Record<string, string> }

/**
 * Gives captured money back, all that is left or a part, to the card that paid.
 * @throws ApiError when nothing was captured, everything is refunded, or the amount is more than is left.
 */
export function refundCharge(unit: Unit, charge: Stripe.Charge, input: RefundInputs): Stripe.Refund {
  if (charge.status !== 'succeeded' || (!charge.captured && charge.refunded)) {
    throw stateError(`Charge ${charge.id} is not refundable.`, 'charge_not_refundable', { charge: charge.id })
  }
  if (!charge.captured) {
    throw stateError(
      `This PaymentIntent (${String(charge.payment_intent)}) does not have a successful charge to refund.`,
      'payment_intent_unexpected_state',
    )
  }
  if (charge.disputed && !isRefundable(unit, charge)) {
    throw stateError(`Charge ${charge.id} has been charged back; cannot issue a refund.`, 'charge_disputed', {
      charge: charge.id,
    })
  }
  const left = charge.amount - charge.amount_refunded
  if (left <= 0) {
    throw stateError(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded', {
      charge: charge.id,
    })
  }
  const amount = input.amount ?? left
  if (amount > left) {
    throw stateError(
      `Refund amount (${formatAmount(amount, charge.currency)}) is greater than unrefunded amount on charge (${formatAmount(left, charge.currency)})`,
      undefined,
      { param: 'amount' },
    )
  }
  const refund = buildRefund({
    charge,
    amount,
    reason: input.reason,
    metadata: input.metadata,
    created: unit.now,
  })
  const transaction = buildRefundTransaction(charge, refund, unit.now)
  refund.balance_transaction = transaction.id
  unit.store.put(transaction)
  unit.store.put(refund)
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded >= charge.amount
  unit.store.put(charge)
  emitEvent(unit, 'refund.created', refund)
  emitEvent(unit, 'charge.refunded', charge)
  return refund
}

/** A payment that the bank took back must not be given back too; a question about it forbids nothing. */
function isRefundable(unit: Unit, charge: Stripe.Charge): boolean {
  const { data } = unit.store.list<Stripe.Dispute>({
    object: 'dispute',
    where: { charge: charge.id },
    limit: 1,
  })
  const dispute = data[0]
  return dispute === undefined || dispute.is_charge_refundable || dispute.status === 'won'
}
