import type Stripe from 'stripe'
import { failureCodeOf } from './failureCode'
import type { PaymentFailureCode, PaymentSnapshot, SnapshotState } from './paymentTypes'
import { fromProcessorAmount } from './processorAmount'

/** Key of our own id in the processor's metadata. */
export const PAYMENT_ID_KEY = 'payment_id'

type Source = { session: Stripe.Checkout.Session | null; intent: Stripe.PaymentIntent | null }

/** One view of a payment from the processor's objects; the intent's charge must be expanded. */
export function paymentSnapshot({ session, intent }: Source): PaymentSnapshot {
  const charge = intent && typeof intent.latest_charge === 'object' ? intent.latest_charge : null
  const currency = intent?.currency ?? session?.currency ?? ''
  const amounts = amountsOf(intent, charge)
  const convert = (amount: number): number => fromProcessorAmount(amount, currency)
  const captureBefore = charge?.payment_method_details?.card?.capture_before
  const held = intent?.status === 'requires_capture'
  return {
    sessionId: session?.id ?? null,
    sessionStatus: (session?.status ?? null) as PaymentSnapshot['sessionStatus'],
    intentId: intent?.id ?? null,
    chargeId: charge?.id ?? null,
    state: stateOf({ session, intent }, amounts),
    currency: currency.toUpperCase(),
    amountAuthorized: convert(amounts.authorized),
    amountCaptured: convert(amounts.captured),
    amountRefunded: convert(amounts.refunded),
    captureBefore: held && captureBefore !== undefined ? new Date(captureBefore * 1000) : null,
    failureCode: failureOf(intent, charge),
    paymentId: intent?.metadata[PAYMENT_ID_KEY] ?? session?.metadata?.[PAYMENT_ID_KEY] ?? null,
  }
}

type Amounts = { authorized: number; captured: number; refunded: number }

function amountsOf(intent: Stripe.PaymentIntent | null, charge: Stripe.Charge | null): Amounts {
  if (!intent || !charge?.paid) return { authorized: 0, captured: 0, refunded: 0 }
  const captured = intent.amount_received
  if (captured === 0) return { authorized: charge.amount, captured, refunded: 0 }
  // The processor counts the released rest of a partial capture as refunded; no money came back with it.
  const released = charge.amount - captured
  return { authorized: charge.amount, captured, refunded: Math.max(0, charge.amount_refunded - released) }
}

function stateOf({ session, intent }: Source, amounts: Amounts): SnapshotState {
  const over = session?.status === 'expired'
  switch (intent?.status) {
    case undefined:
      return over ? 'expired' : 'open'
    case 'requires_capture':
      return 'authorized'
    case 'succeeded':
      if (amounts.refunded === 0) return 'captured'
      return amounts.refunded >= amounts.captured ? 'refunded' : 'partially_refunded'
    case 'canceled':
      return over ? 'expired' : 'voided'
    case 'requires_payment_method':
      if (over) return 'expired'
      // While its page is open the payer can try another card; without a page nobody can.
      return session?.status === 'open' || (!session && !intent.last_payment_error) ? 'open' : 'failed'
    default:
      return over ? 'expired' : 'open'
  }
}

function failureOf(
  intent: Stripe.PaymentIntent | null,
  charge: Stripe.Charge | null,
): PaymentFailureCode | null {
  if (intent?.status === 'canceled' && intent.cancellation_reason === 'automatic' && charge?.paid) {
    return 'authorization_expired'
  }
  const error = intent?.last_payment_error
  return error ? failureCodeOf(error.code, error.decline_code) : null
}
