import type Stripe from 'stripe'
import { missingError } from '../api/apiError'
import { emitEvent } from '../objects/event'
import type { Decline } from '../objects/testCards'
import type { Unit } from '../unit'
import { declineCodeOf } from './attemptCharge'
import { saveCard } from './saveCard'

/** @throws ApiError 404 */
export function setupIntentOf(unit: Unit, session: Stripe.Checkout.Session): Stripe.SetupIntent {
  const id = String(session.setup_intent)
  const intent = unit.store.get<Stripe.SetupIntent>('setup_intent', id)
  if (!intent) throw missingError('setupintent', id, 'intent')
  return intent
}

/** The bank agreed: the card is saved and may be charged without its owner being there. */
export function finishSetup(unit: Unit, intent: Stripe.SetupIntent, methodId: string): void {
  intent.status = 'succeeded'
  intent.payment_method = methodId
  intent.last_setup_error = null
  intent.next_action = null
  unit.store.put(intent)
  if (intent.customer) {
    saveCard(unit, methodId, { customer: String(intent.customer), isSetUp: true, display: 'always' })
  }
  emitEvent(unit, 'setup_intent.succeeded', intent)
}

/** The bank said no; another card may do. */
export function failSetup(unit: Unit, intent: Stripe.SetupIntent, decline: Decline): void {
  intent.status = 'requires_payment_method'
  intent.next_action = null
  intent.payment_method = null
  intent.last_setup_error = {
    code:
      decline.code === 'payment_intent_authentication_failure'
        ? 'setup_intent_authentication_failure'
        : decline.code,
    ...(declineCodeOf(decline) ? { decline_code: declineCodeOf(decline) } : {}),
    doc_url: `https://stripe.com/docs/error-codes/${decline.code.replaceAll('_', '-')}`,
    message: decline.message,
    type: decline.declineCode === null ? 'invalid_request_error' : 'card_error',
  }
  unit.store.put(intent)
  emitEvent(unit, 'setup_intent.setup_failed', intent)
}

/** Nobody can use it any more: its checkout ended. */
export function cancelSetup(unit: Unit, intent: Stripe.SetupIntent): void {
  intent.status = 'canceled'
  intent.next_action = null
  unit.store.put(intent)
  emitEvent(unit, 'setup_intent.canceled', intent)
}
