import type Stripe from 'stripe'
import { callReport } from '../../api/callLog'
import type { StoredAccount } from '../../objects/account'
import type { StoredEvent } from '../../objects/storedEvent'
import type { ControlOverview, ControlState } from '../../pages/controlPage'
import type { Simulator } from '../../unit'

const SHOWN = 12

export function stateOf(simulator: Simulator): ControlState {
  return {
    now: new Date(simulator.clock.now()).toISOString(),
    offsetMs: simulator.clock.offsetMs(),
    pendingWebhooks: simulator.webhooks.pending(),
    faults: { ...simulator.faults },
  }
}

/** What the page shows besides the state: the latest of everything. */
export function overviewOf(simulator: Simulator): ControlOverview {
  const { store } = simulator
  const newest = <T>(object: string): T[] => store.list<T>({ object, limit: SHOWN }).data
  const events = newest<StoredEvent>('event').map((event) => ({
    id: event.id,
    type: event.type,
    objectId: event.data.object.id,
    created: event.created,
    delivery: deliveryOf(simulator, event.id),
  }))
  return {
    state: stateOf(simulator),
    executed: callReport(store).executed,
    events,
    disputes: newest<Stripe.Dispute>('dispute'),
    charges: newest<Stripe.Charge>('charge').filter(
      (charge) => charge.captured && !charge.disputed && !charge.refunded,
    ),
    accounts: newest<StoredAccount>('v2.core.account'),
  }
}

function deliveryOf({ store }: Simulator, eventId: string): string {
  const rows = store.all<{ state: string; attempts: number; n: number }>(
    'SELECT state, max(attempts) AS attempts, count(*) AS n FROM deliveries WHERE event = ? GROUP BY state',
    eventId,
  )
  if (rows.length === 0) return 'not sent'
  return rows.map(({ state, attempts }) => (attempts > 1 ? `${state}, ${attempts} tries` : state)).join('; ')
}
