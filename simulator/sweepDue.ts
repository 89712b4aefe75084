import type Stripe from 'stripe'
import { voidIntent } from './actions/cancelIntent'
import { expireSession } from './actions/expireSession'
import { runUnit, type Simulator } from './unit'

/**
 * A hold is released some minutes after its last instant for capture; a capture in between is told that
 * it came too late.
 */
const RELEASE_DELAY_SECONDS = 10 * 60

/** Does what time alone brings about: sessions expire, holds that nobody captured are released. */
export function sweepDue(simulator: Simulator): void {
  const now = simulator.clock.seconds()
  const due = simulator.store
    .due(now)
    .filter((item) => item.kind === 'session' || item.at + RELEASE_DELAY_SECONDS <= now)
  if (due.length === 0) return
  runUnit(simulator, (unit) => {
    for (const item of due) {
      unit.store.unschedule(item.id)
      if (item.kind === 'session') {
        const session = unit.store.get<Stripe.Checkout.Session>('checkout.session', item.id)
        if (session?.status === 'open') expireSession(unit, session)
      } else {
        const intent = unit.store.get<Stripe.PaymentIntent>('payment_intent', item.id)
        if (intent?.status === 'requires_capture') {
          voidIntent(unit, intent, 'automatic', 'expired_uncaptured_charge')
        }
      }
    }
  })
}
