import type { Clock } from './clock'
import type { Faults } from './faults'
import type { Settings } from './settings'
import type { Store } from './store'
import type { WebhookSender } from './webhooks'

/** The running provider: what every route gets. */
export type Simulator = {
  settings: Settings
  store: Store
  clock: Clock
  faults: Faults
  webhooks: WebhookSender
  /** Base address of the pay pages, known once it listens. */
  baseUrl: string
}

/** One piece of work inside one transaction. */
export type Unit = {
  store: Store
  /** Seconds, the same for the whole piece of work. */
  now: number
  baseUrl: string
  /** How often each new event is sent; 0 when no receiver is set. */
  webhookCopies: number
  /** The API request that caused it; nulls when a page or the clock did. */
  request: { id: string | null; idempotency_key: string | null }
}

/** Runs a piece of work in one transaction, then lets the webhook sender look for new events. */
export function runUnit<T>(
  simulator: Simulator,
  work: (unit: Unit) => T,
  request: Unit['request'] = { id: null, idempotency_key: null },
): T {
  const { store, clock, faults, settings, baseUrl } = simulator
  const unit: Unit = {
    store,
    now: clock.seconds(),
    baseUrl,
    webhookCopies: settings.webhookUrl ? 1 + faults.repeatWebhooks : 0,
    request,
  }
  const result = store.transaction(() => work(unit))
  simulator.webhooks.wake()
  return result
}
