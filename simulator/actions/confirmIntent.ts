import type Stripe from 'stripe'
import { ApiError, missingError, parameterError, stateError } from '../api/apiError'
import { cardNote, type KeptCard } from '../objects/paymentMethod'
import { AUTHENTICATION_REQUIRED, type Decline } from '../objects/testCards'
import type { Unit } from '../unit'
import { attemptCharge, declineCodeOf } from './attemptCharge'
import { saveCard } from './saveCard'

/**
 * Charges a saved card while its owner is not there.
 * Gives the intent, or the 402 answer of a card that was declined; the failed try is kept in either case.
 * @throws ApiError when the intent or the card cannot be used for this.
 */
export function confirmOffSession(
  unit: Unit,
  intent: Stripe.PaymentIntent,
  methodId: string | undefined,
): Stripe.PaymentIntent | ApiError {
  if (intent.status !== 'requires_payment_method' && intent.status !== 'requires_confirmation') {
    throw stateError(
      `You cannot confirm this PaymentIntent because it has a status of ${intent.status}.`,
      'payment_intent_unexpected_state',
      { payment_intent: intent },
    )
  }
  const { method, kept } = cardOf(unit, intent, methodId)
  const charge = attemptCharge(unit, intent, {
    details: kept.details,
    paymentMethodId: method.id,
    email: method.billing_details.email,
    authenticated: false,
    decline: declineWithoutPayer(kept),
  })
  if (charge.status === 'failed') return cardError(intent, charge, declineWithoutPayer(kept))
  if (intent.setup_future_usage && method.customer) {
    const isSetUp = intent.setup_future_usage === 'off_session'
    saveCard(unit, method.id, { customer: String(method.customer), isSetUp, display: 'limited' })
  }
  return intent
}

function declineWithoutPayer({ details: { card }, isSetUp }: KeptCard): Decline | null {
  if (card.authenticateAlways || (card.authenticate && !isSetUp)) return AUTHENTICATION_REQUIRED
  return card.decline
}

function cardOf(
  unit: Unit,
  intent: Stripe.PaymentIntent,
  methodId: string | undefined,
): { method: Stripe.PaymentMethod; kept: KeptCard } {
  const id = methodId ?? (intent.payment_method === null ? undefined : String(intent.payment_method))
  if (!id) {
    throw stateError(
      'You cannot confirm this PaymentIntent because it is missing a payment method.',
      'payment_intent_unexpected_state',
      { payment_intent: intent },
    )
  }
  const method = unit.store.get<Stripe.PaymentMethod>('payment_method', id)
  const kept = unit.store.note<KeptCard>(cardNote(id))
  if (!method || !kept) throw missingError('PaymentMethod', id, 'payment_method')
  if (method.customer === null) {
    throw parameterError(
      'The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment or was detached from a Customer. It may not be used again.',
      'payment_method',
    )
  }
  if (method.customer !== intent.customer) {
    throw parameterError(
      `The provided PaymentMethod cannot be attached: it belongs to another Customer (${id}).`,
      'payment_method',
    )
  }
  return { method, kept }
}

function cardError(intent: Stripe.PaymentIntent, charge: Stripe.Charge, decline: Decline | null): ApiError {
  const { code, message } = decline ?? AUTHENTICATION_REQUIRED
  return new ApiError(402, {
    type: 'card_error',
    code,
    decline_code: decline ? declineCodeOf(decline) : undefined,
    message,
    charge: charge.id,
    payment_intent: intent,
  })
}
