import { newId } from '../newId'
import { API_VERSION } from '../settings'
import type { Store } from '../store'
import type { Unit } from '../unit'
import type { StoredEvent, ThinEvent } from './storedEvent'

/** The types the shop's endpoint is registered for; the others can only be read. */
const DELIVERED = new Set([
  'checkout.session.completed',
  'checkout.session.expired',
  'payment_intent.amount_capturable_updated',
  'payment_intent.succeeded',
  'payment_intent.canceled',
  'payment_intent.payment_failed',
  'charge.refunded',
  'refund.created',
  'setup_intent.succeeded',
  'setup_intent.setup_failed',
  'payment_method.attached',
  'payment_method.detached',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
  'transfer.created',
  'transfer.reversed',
  'payout.created',
  'payout.paid',
  'payout.failed',
])

/**
 * Writes an event with the object as it is now and queues its delivery, in the caller's transaction:
 * the event exists exactly when the change does. `account`: the connected account it happened to, if it was one.
 */
export function emitEvent(
  unit: Unit,
  type: string,
  object: { id: string; object: string },
  account?: string,
): void {
  const event: StoredEvent = {
    id: newId('evt_1'),
    object: 'event',
    ...(account !== undefined && { account }),
    api_version: API_VERSION,
    created: unit.now,
    data: { object },
    livemode: false,
    pending_webhooks: DELIVERED.has(type) ? 1 : 0,
    request: unit.request,
    type,
  }
  unit.store.put(event)
  if (DELIVERED.has(type)) queueCopies(unit, event.id)
}

/** An event of version 2 of the API: it names what changed and carries nothing of it. */
export function emitThinEvent(
  unit: Unit,
  type: string,
  about: { id: string; type: string; url: string },
): void {
  const event: ThinEvent = {
    id: newId('evt_test_', 40),
    object: 'v2.core.event',
    changes: null,
    created: new Date(unit.now * 1000).toISOString(),
    livemode: false,
    reason: null,
    related_object: about,
    type,
  }
  unit.store.put(event)
  queueCopies(unit, event.id)
}

/** A lost event is written like any other, only never sent. */
function queueCopies(unit: Unit, eventId: string): void {
  if (unit.webhookCopies === 0 || unit.loseWebhook()) return
  const dueAt = Date.now() + unit.webhookDelayMs
  for (let copy = 0; copy < unit.webhookCopies; copy += 1) queueDelivery(unit.store, eventId, dueAt)
}

/** Queues one delivery of an event, due at `dueAt` (ms, in the machine's own time). */
export function queueDelivery(store: Store, eventId: string, dueAt: number): void {
  store.run('INSERT INTO deliveries (event, next_at) VALUES (?, ?)', eventId, dueAt)
}
