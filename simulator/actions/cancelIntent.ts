import type Stripe from 'stripe'
import { stateError } from '../api/apiError'
import { emitEvent } from '../objects/event'
import type { Unit } from '../unit'
import { releaseAuthorization } from './releaseAuthorization'

const CANCELABLE = ['requires_payment_method', 'requires_capture', 'requires_confirmation', 'requires_action']

/**
 * Cancels an intent that a caller asked to cancel.
 * @throws ApiError when it is paid or canceled already, or its checkout is still open.
 */
export function cancelIntent(
  unit: Unit,
  intent: Stripe.PaymentIntent,
  reason: string | null,
): Stripe.PaymentIntent {
  if (!CANCELABLE.includes(intent.status)) {
    throw stateError(
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${CANCELABLE.join(', ')}.`,
      'payment_intent_unexpected_state',
      { payment_intent: intent },
    )
  }
  if (intent.status !== 'requires_capture' && sessionOf(unit, intent)) {
    throw stateError(
      'You cannot cancel the PaymentIntent for a Checkout Session. Expire the Checkout Session instead.',
      'payment_intent_unexpected_state',
      { payment_intent: intent },
    )
  }
  voidIntent(unit, intent, reason, null)
  return intent
}

function sessionOf(unit: Unit, intent: Stripe.PaymentIntent): Stripe.Checkout.Session | undefined {
  return unit.store.list<Stripe.Checkout.Session>({
    object: 'checkout.session',
    where: { payment_intent: intent.id },
    limit: 1,
  }).data[0]
}

/** Ends an intent and releases what it held. */
export function voidIntent(
  unit: Unit,
  intent: Stripe.PaymentIntent,
  reason: string | null,
  refundReason: 'expired_uncaptured_charge' | null,
): void {
  const held = intent.status === 'requires_capture'
  intent.status = 'canceled'
  intent.canceled_at = unit.now
  intent.cancellation_reason = reason
  intent.amount_capturable = 0
  intent.next_action = null
  unit.store.put(intent)
  unit.store.unschedule(intent.id)
  emitEvent(unit, 'payment_intent.canceled', intent)
  const charge = held ? unit.store.get<Stripe.Charge>('charge', String(intent.latest_charge)) : null
  if (!charge) return
  if (refundReason) emitEvent(unit, 'charge.expired', charge)
  releaseAuthorization(unit, charge, charge.amount, refundReason)
}
