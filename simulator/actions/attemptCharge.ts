import type Stripe from 'stripe'
import { buildCharge, type CardDetails } from '../objects/charge'
import { disputeNote } from '../objects/dispute'
import { emitEvent } from '../objects/event'
import type { Decline } from '../objects/testCards'
import type { Unit } from '../unit'
import { captureCharge } from './captureIntent'

export type ChargeAttempt = {
  details: CardDetails
  paymentMethodId: string
  email: string | null
  /** The payer confirmed with the bank. */
  authenticated: boolean
  decline: Decline | null
}

/** Asks the bank for the money of an intent: held or taken at once as the intent says, or declined. */
export function attemptCharge(unit: Unit, intent: Stripe.PaymentIntent, input: ChargeAttempt): Stripe.Charge {
  const charge = buildCharge({ ...input, intent, created: unit.now, receiptBase: unit.baseUrl })
  intent.latest_charge = charge.id
  unit.store.put(charge)
  if (input.decline) {
    failIntent(unit, intent, charge, input.decline)
    return charge
  }
  const { disputes } = input.details.card
  if (disputes) unit.store.setNote(disputeNote(charge.id), disputes)
  intent.payment_method = charge.payment_method
  intent.last_payment_error = null
  intent.next_action = null
  if (intent.capture_method === 'manual') hold(unit, intent, charge)
  else captureCharge(unit, intent, charge, intent.amount)
  return charge
}

/** The try came to nothing; another card may do. `charge` is null when the bank was not asked for money. */
export function failIntent(
  unit: Unit,
  intent: Stripe.PaymentIntent,
  charge: Stripe.Charge | null,
  decline: Decline,
): void {
  intent.next_action = null
  intent.status = 'requires_payment_method'
  intent.payment_method = null
  intent.last_payment_error = {
    ...(charge ? { charge: charge.id, advice_code: 'try_again_later' } : {}),
    code: decline.code,
    ...(declineCodeOf(decline) ? { decline_code: declineCodeOf(decline) } : {}),
    doc_url: `https://stripe.com/docs/error-codes/${decline.code.replaceAll('_', '-')}`,
    message: decline.message,
    type: charge ? 'card_error' : 'invalid_request_error',
  }
  unit.store.put(intent)
  if (charge) emitEvent(unit, 'charge.failed', charge)
  emitEvent(unit, 'payment_intent.payment_failed', intent)
}

/** The bank's own code is told only where the published API tells it. */
export function declineCodeOf({ code, declineCode }: Decline): string | undefined {
  const isTold = code === 'card_declined' || code === 'authentication_required'
  return isTold && declineCode ? declineCode : undefined
}

function hold(unit: Unit, intent: Stripe.PaymentIntent, charge: Stripe.Charge): void {
  intent.status = 'requires_capture'
  intent.amount_capturable = intent.amount
  unit.store.put(intent)
  const captureBefore = charge.payment_method_details?.card?.capture_before
  if (captureBefore !== undefined) unit.store.schedule(intent.id, 'authorization', captureBefore)
  emitEvent(unit, 'charge.succeeded', charge)
  emitEvent(unit, 'payment_intent.amount_capturable_updated', intent)
}
