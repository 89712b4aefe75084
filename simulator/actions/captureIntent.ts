import type Stripe from 'stripe'
import { missingError, stateError } from '../api/apiError'
import { buildChargeTransaction } from '../objects/balanceTransaction'
import { formatAmount } from '../objects/currencies'
import { disputeNote } from '../objects/dispute'
import { emitEvent } from '../objects/event'
import type { Unit } from '../unit'
import { releaseAuthorization } from './releaseAuthorization'

export type CaptureInput = { amount: number | null; metadata: Record<string, string> }

/**
 * Collects an authorised payment, all of it or a part; what is not collected is released.
 * @throws ApiError when the intent is not waiting for capture, the amount is too large or the hold is too old.
 */
export function captureIntent(
  unit: Unit,
  intent: Stripe.PaymentIntent,
  input: CaptureInput,
): Stripe.PaymentIntent {
  if (intent.status !== 'requires_capture') {
    throw stateError(
      `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`,
      'payment_intent_unexpected_state',
      { payment_intent: intent },
    )
  }
  const charge = unit.store.get<Stripe.Charge>('charge', String(intent.latest_charge))
  if (!charge) throw missingError('charge', String(intent.latest_charge), 'intent')
  const captureBefore = charge.payment_method_details?.card?.capture_before
  if (captureBefore !== undefined && captureBefore <= unit.now) {
    throw stateError(
      'The charge cannot be captured as the authorization has expired. Auth and capture charges must be captured within a set number of days (7 by default).',
      'charge_expired_for_capture',
      { payment_intent: intent, charge: charge.id },
    )
  }
  const amount = input.amount ?? intent.amount_capturable
  if (amount > intent.amount_capturable) {
    const most = formatAmount(intent.amount_capturable, intent.currency)
    throw stateError(
      `The amount to capture is larger than the capturable amount (${most}).`,
      'amount_too_large',
      {
        param: 'amount_to_capture',
      },
    )
  }
  intent.metadata = { ...intent.metadata, ...input.metadata }
  captureCharge(unit, intent, charge, amount)
  markSessionPaid(unit, intent)
  return intent
}

/** Moves the money of an authorised charge; used at once for automatic capture, later for manual. */
export function captureCharge(
  unit: Unit,
  intent: Stripe.PaymentIntent,
  charge: Stripe.Charge,
  amount: number,
): void {
  const transaction = buildChargeTransaction(charge, amount, unit.now)
  unit.store.put(transaction)
  charge.captured = true
  charge.amount_captured = amount
  charge.balance_transaction = transaction.id
  unit.store.put(charge)
  intent.status = 'succeeded'
  intent.amount_capturable = 0
  intent.amount_received = amount
  unit.store.put(intent)
  unit.store.unschedule(intent.id)
  if (intent.capture_method === 'manual') emitEvent(unit, 'charge.captured', charge)
  else emitEvent(unit, 'charge.succeeded', charge)
  emitEvent(unit, 'payment_intent.succeeded', intent)
  if (unit.store.note(disputeNote(charge.id)))
    unit.store.schedule(`dispute:${charge.id}`, 'dispute', unit.now)
  const rest = charge.amount - amount
  if (rest > 0) releaseAuthorization(unit, charge, rest, null)
}

function markSessionPaid(unit: Unit, intent: Stripe.PaymentIntent): void {
  const { data } = unit.store.list<Stripe.Checkout.Session>({
    object: 'checkout.session',
    where: { payment_intent: intent.id },
    limit: 1,
  })
  const session = data[0]
  if (session) unit.store.put({ ...session, payment_status: 'paid' } as Stripe.Checkout.Session)
}
