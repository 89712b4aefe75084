import type { Clock } from './clock'
import { type Faults, takeFault } from './faults'
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
  /** The connected account the call is made for; empty: the platform. */
  account: string
  /** How often each new event is sent; 0 when no receiver is set. */
  webhookCopies: number
  /** How long a new event waits before it is sent. */
  webhookDelayMs: number
  /** Refuse transfers that the balance does not cover. */
  refuseUncovered: boolean
  /** Takes one from the events to be lost; true when this one is. */
  loseWebhook: () => boolean
  /** The API request that caused it; nulls when a page or the clock did. */
  request: { id: string | null; idempotency_key: string | null }
}

/** Runs a piece of work in one transaction, then lets the webhook sender look for new events. */
export function runUnit<T>(
  simulator: Simulator,
  work: (unit: Unit) => T,
  request: Unit['request'] = { id: null, idempotency_key: null },
  account = '',
): T {
  const { store, clock, faults, settings, baseUrl } = simulator
  const unit: Unit = {
    store,
    now: clock.seconds(),
    baseUrl,
    account,
    webhookCopies: settings.webhookUrl ? 1 + faults.repeatWebhooks : 0,
    webhookDelayMs: faults.delayWebhooksMs,
    refuseUncovered: faults.refuseUncovered,
    loseWebhook: () => takeFault(faults, 'loseWebhooks'),
    request,
  }
  const result = store.transaction(() => work(unit))
  simulator.webhooks.wake()
  return result
}
