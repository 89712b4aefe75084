import Stripe from 'stripe'
import type { PaymentsService } from './paymentsService'
import { stripePayments } from './stripePayments'

export type PaymentsSettings = {
  secretKey: string
  webhookSecret: string
  /** Base address of the simulator; left out, the real processor is called. */
  apiBase?: string
  /** Longest wait for one answer, default 10 000. */
  timeoutMs?: number
  /** Tries after the first one, each with the same idempotency key, default 2. */
  maxNetworkRetries?: number
  /** The product's clock, sent to the simulator so that both agree on the time (NV11). Only with `apiBase`. */
  clock?: () => Date | Promise<Date>
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Makes the payments service: Stripe's own package, talking to Stripe or to the simulator.
 * @throws Error when `apiBase` would send the secret key unencrypted to another machine.
 */
export function createPayments(settings: PaymentsSettings): PaymentsService {
  const stripe = new Stripe(settings.secretKey, {
    ...addressOf(settings.apiBase),
    timeout: settings.timeoutMs ?? 10_000,
    maxNetworkRetries: settings.maxNetworkRetries ?? 2,
    telemetry: false,
    appInfo: { name: 'EduStream' },
  })
  return stripePayments({
    stripe,
    webhookSecret: settings.webhookSecret,
    clock: settings.apiBase ? settings.clock : undefined,
  })
}

function addressOf(apiBase: string | undefined): Pick<Stripe.StripeConfig, 'host' | 'port' | 'protocol'> {
  if (!apiBase) return {}
  const url = new URL(apiBase)
  const protocol = url.protocol === 'https:' ? 'https' : 'http'
  if (protocol === 'http' && !LOOPBACK.has(url.hostname)) {
    throw new Error('STRIPE_API_BASE must use https unless it is on this machine')
  }
  return { host: url.hostname, port: url.port || (protocol === 'https' ? 443 : 80), protocol }
}
