import type Stripe from 'stripe'
import { stateError } from '../api/apiError'
import { emitEvent } from '../objects/event'
import type { Unit } from '../unit'
import { voidIntent } from './cancelIntent'
import { cancelSetup, setupIntentOf } from './setUpCard'

/**
 * Ends an open session: nobody can pay it any more.
 * @throws ApiError when it is complete or expired already.
 */
export function expireSession(unit: Unit, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  if (session.status !== 'open') {
    throw stateError(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
    )
  }
  session.status = 'expired'
  session.url = null
  unit.store.put(session)
  unit.store.unschedule(session.id)
  const intent = session.payment_intent
    ? unit.store.get<Stripe.PaymentIntent>('payment_intent', String(session.payment_intent))
    : null
  if (intent && intent.status !== 'canceled') voidIntent(unit, intent, 'automatic', null)
  if (session.setup_intent) cancelSetup(unit, setupIntentOf(unit, session))
  emitEvent(unit, 'checkout.session.expired', session)
  return session
}
