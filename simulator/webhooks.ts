import { createHmac } from 'node:crypto'
import type { Clock } from './clock'
import type { Faults } from './faults'
import type { StoredEvent, ThinEvent } from './objects/storedEvent'
import type { Settings } from './settings'
import type { Store } from './store'

/** Sends queued events to the shop until it answers 2xx. The queue is in the database, so nothing is lost. */
export type WebhookSender = {
  /** Looks for work soon; cheap to call often. */
  wake(): void
  /** Makes everything that waits due now, whatever its backoff says. */
  flush(): void
  pending(): number
  stop(): Promise<void>
}

type Delivery = { id: number; event: string; attempts: number }

const BACKOFF_MS = [500, 1000, 2000, 4000, 8000, 15_000, 30_000]
const ANSWER_WITHIN_MS = 10_000
const PARALLEL = 24
/** While shuffling, events gather for this long so that there is something to put out of order. */
const GATHER_MS = 300

/** `t=…,v1=…`: HMAC SHA-256 over "timestamp.body", as the published scheme has it. */
export function signatureHeader(body: string, secret: string, timestamp: number): string {
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`, 'utf8').digest('hex')
  return `t=${timestamp},v1=${signature}`
}

export function createWebhookSender(options: {
  settings: Settings
  store: Store
  clock: Clock
  faults: Faults
  log: (message: string, data: Record<string, unknown>) => void
}): WebhookSender {
  const { settings, store, clock, faults, log } = options
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> | null = null
  let stopped = false
  const stopping = new AbortController()

  const send = async (delivery: Delivery): Promise<void> => {
    const event =
      store.get<StoredEvent>('event', delivery.event) ?? store.get<ThinEvent>('v2.core.event', delivery.event)
    if (!event) return store.run('DELETE FROM deliveries WHERE id = ?', delivery.id)
    const body = JSON.stringify(event, null, 2)
    const signature = signatureHeader(body, settings.webhookSecret, clock.seconds())
    const answer = await post(settings.webhookUrl, body, signature, stopping.signal)
    // Stopped half-way: whether it arrived is not known, so it stays in the queue and is sent again.
    if (stopped) return
    if (answer.ok) {
      store.run(
        "UPDATE deliveries SET state = 'delivered', attempts = attempts + 1 WHERE id = ?",
        delivery.id,
      )
      return
    }
    log('an event was not accepted and is sent again later', {
      event: event.id,
      type: event.type,
      answer: answer.text,
    })
    const wait = BACKOFF_MS[Math.min(delivery.attempts, BACKOFF_MS.length - 1)] ?? 30_000
    store.run(
      'UPDATE deliveries SET attempts = attempts + 1, next_at = ?, last_answer = ? WHERE id = ?',
      Date.now() + wait,
      answer.text,
      delivery.id,
    )
  }

  const pump = async (): Promise<void> => {
    while (!stopped && !faults.holdWebhooks) {
      const due = store.all<Delivery>(
        "SELECT id, event, attempts FROM deliveries WHERE state = 'pending' AND next_at <= ? ORDER BY id LIMIT 50",
        Date.now(),
      )
      if (due.length === 0) return
      if (faults.shuffleWebhooks) due.reverse()
      const queue = [...due]
      const worker = async (): Promise<void> => {
        for (let next = queue.shift(); next && !stopped; next = queue.shift()) await send(next)
      }
      // One at a time keeps an out-of-order run reproducible.
      await Promise.all(Array.from({ length: faults.shuffleWebhooks ? 1 : PARALLEL }, worker))
    }
  }

  const schedule = (delay: number): void => {
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => {
      timer = null
      if (running || stopped) return
      running = pump().finally(() => {
        running = null
        const next = store.all<{ at: number | null }>(
          "SELECT min(next_at) AS at FROM deliveries WHERE state = 'pending'",
        )[0]?.at
        if (!stopped && !faults.holdWebhooks && next != null) schedule(Math.max(10, next - Date.now()))
      })
    }, delay)
    timer.unref()
  }

  return {
    wake: () => {
      if (settings.webhookUrl && !stopped && !faults.holdWebhooks)
        schedule(faults.shuffleWebhooks ? GATHER_MS : 0)
    },
    flush: () => {
      store.run("UPDATE deliveries SET next_at = ? WHERE state = 'pending'", Date.now())
      if (settings.webhookUrl && !stopped && !faults.holdWebhooks) schedule(0)
    },
    pending: () =>
      store.all<{ n: number }>("SELECT count(*) AS n FROM deliveries WHERE state = 'pending'")[0]?.n ?? 0,
    stop: async () => {
      stopped = true
      if (timer) clearTimeout(timer)
      stopping.abort()
      await running
    },
  }
}

async function post(
  url: string,
  body: string,
  signature: string,
  stop: AbortSignal,
): Promise<{ ok: boolean; text: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'accept-encoding': 'identity',
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        'stripe-signature': signature,
      },
      signal: AbortSignal.any([AbortSignal.timeout(ANSWER_WITHIN_MS), stop]),
    })
    await response.arrayBuffer() // read to its end, so that the connection is kept for the next one
    return { ok: response.ok, text: `HTTP ${response.status}` }
  } catch (error) {
    return { ok: false, text: error instanceof Error ? error.message : 'no answer' }
  }
}
