import type Stripe from 'stripe'
import type { CardDetails } from '../objects/charge'
import { emitEvent } from '../objects/event'
import { buildPaymentMethod, cardNote, type KeptCard } from '../objects/paymentMethod'
import type { Store } from '../store'
import type { Unit } from '../unit'

/** Keeps what the payer typed as a payment method that belongs to nobody yet. */
export function keepCard(
  unit: Unit,
  details: CardDetails,
  email: string | null,
): { method: Stripe.PaymentMethod; kept: KeptCard } {
  const method = buildPaymentMethod({ details, email, created: unit.now })
  const kept = { details, isSetUp: false }
  unit.store.put(method)
  unit.store.setNote(cardNote(method.id), kept)
  return { method, kept }
}

/**
 * Saves a card for a customer. `isSetUp`: also for charges without the payer being there.
 * `display`: whether a later checkout may offer it to the payer.
 */
export function saveCard(
  unit: Unit,
  methodId: string,
  input: { customer: string; isSetUp: boolean; display: 'always' | 'limited' },
): void {
  const method = unit.store.get<Stripe.PaymentMethod>('payment_method', methodId)
  const kept = unit.store.note<KeptCard>(cardNote(methodId))
  if (!method || !kept) return
  const isNew = method.customer === null
  method.customer = input.customer
  if (method.allow_redisplay !== 'always') method.allow_redisplay = input.display
  unit.store.put(method)
  unit.store.setNote(cardNote(methodId), { ...kept, isSetUp: kept.isSetUp || input.isSetUp })
  if (isNew) emitEvent(unit, 'payment_method.attached', method)
}

/** The cards saved for a customer, newest first; `forCheckout`: only those a checkout may offer. */
export function savedCards(store: Store, customer: string, forCheckout: boolean): Stripe.PaymentMethod[] {
  const { data } = store.list<Stripe.PaymentMethod>({
    object: 'payment_method',
    where: { customer },
    limit: 100,
  })
  return forCheckout ? data.filter((method) => method.allow_redisplay === 'always') : data
}
