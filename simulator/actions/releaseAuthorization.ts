import type Stripe from 'stripe'
import { emitEvent } from '../objects/event'
import { buildRefund } from '../objects/refund'
import type { Unit } from '../unit'

/**
 * Gives back (a part of) a hold that was not collected. The published API counts it in the charge's
 * `amount_refunded` and writes a refund for it, although no money moved.
 */
export function releaseAuthorization(
  unit: Unit,
  charge: Stripe.Charge,
  amount: number,
  reason: 'expired_uncaptured_charge' | null,
): void {
  const refund = buildRefund({ charge, amount, reason, metadata: {}, created: unit.now })
  unit.store.put(refund)
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded >= charge.amount
  unit.store.put(charge)
  emitEvent(unit, 'charge.refunded', charge)
}
