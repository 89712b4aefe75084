import { newId } from '../newId'
import { API_VERSION } from '../settings'
import type { Store } from '../store'
import type { Unit } from '../unit'
import type { StoredEvent } from './storedEvent'

/** The types the shop's endpoint is registered for; the others can only be read. */
const DELIVERED = new Set([
  'checkout.session.completed',
  'checkout.session.expired',
  'payment_intent.amount_capturable_updated',
  'payment_intent.succeeded',
  'payment_intent.canceled',
  'payment_intent.payment_failed',
  'charge.captured',
  'charge.refunded',
  'refund.created',
])

/**
 * Writes an event with the object as it is now and queues its delivery, in the caller's transaction:
 * the event exists exactly when the change does.
 */
export function emitEvent(unit: Unit, type: string, object: { id: string; object: string }): void {
  const event: StoredEvent = {
    id: newId('evt_1'),
    object: 'event',
    api_version: API_VERSION,
    created: unit.now,
    data: { object },
    livemode: false,
    pending_webhooks: DELIVERED.has(type) ? 1 : 0,
    request: unit.request,
    type,
  }
  unit.store.put(event)
  if (!DELIVERED.has(type)) return
  for (let copy = 0; copy < unit.webhookCopies; copy += 1) queueDelivery(unit.store, event.id)
}

/** Queues one delivery of an event, due at once (in the machine's own time). */
export function queueDelivery(store: Store, eventId: string): void {
  store.run('INSERT INTO deliveries (event, next_at) VALUES (?, ?)', eventId, Date.now())
}
