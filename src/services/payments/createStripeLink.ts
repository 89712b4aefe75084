import Stripe from 'stripe'
import {
  type BreakerSettings,
  type ResilienceSettings,
  resilientCalls,
} from '@/services/resilience/resilientCalls'
import { mapStripeError } from './mapStripeError'
import { oneTryHttpClient } from './oneTryHttpClient'

export type StripeSettings = {
  secretKey: string
  /** Base address of the simulator; left out, the real processor is called. */
  apiBase?: string
  /** Longest wait for one answer, default 10 000. */
  timeoutMs?: number
  /** Tries after the first one, each with the same idempotency key, default 2 (X04: three at most). */
  maxNetworkRetries?: number
  /** When to stop calling, default 5 failed calls within 60 s, for 30 s (X06). */
  breaker?: Partial<BreakerSettings>
  /** The product's clock, sent to the simulator so that both agree on the time (NV11). Only with `apiBase`. */
  clock?: () => Date | Promise<Date>
}

/**
 * One call to Stripe. `key` is its idempotency key; null for reads and for calls that may run twice.
 * `account` makes it in the name of a connected account.
 * @throws DomainError as `mapStripeError` maps it
 */
export type StripeCall = <T>(
  operation: string,
  key: string | null,
  work: (options: Stripe.RequestOptions) => Promise<T>,
) => Promise<T>

/** The package and the one way to call it: every service on Stripe shares the link, and with it the circuit. */
export type StripeLink = { stripe: Stripe; call: StripeCall }

const BREAKER: BreakerSettings = { failures: 5, withinMs: 60_000, openMs: 30_000 }
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Connects to Stripe, or to the simulator.
 * @throws Error when `apiBase` would send the secret key unencrypted to another machine.
 */
export function createStripeLink(settings: StripeSettings): StripeLink {
  const stripe = new Stripe(settings.secretKey, {
    ...addressOf(settings.apiBase),
    httpClient: oneTryHttpClient(),
    timeout: settings.timeoutMs ?? 10_000,
    maxNetworkRetries: 0,
    telemetry: false,
    appInfo: { name: 'EduStream' },
  })
  const resilience: ResilienceSettings = {
    provider: 'stripe',
    retries: settings.maxNetworkRetries ?? 2,
    isRetryable,
    isOutage,
    ...BREAKER,
    ...settings.breaker,
  }
  const attempt = resilientCalls(resilience)
  const clock = settings.apiBase ? settings.clock : undefined
  const call: StripeCall = async (operation, key, work) => {
    const headers = clock ? { 'Simulator-Now': (await clock()).toISOString() } : undefined
    const options = { ...(key === null ? {} : { idempotencyKey: key }), ...(headers && { headers }) }
    try {
      return await attempt(() => work(options))
    } catch (error) {
      throw mapStripeError(operation, error)
    }
  }
  return { stripe, call }
}

/** Stripe is in trouble, or out of reach. Declines and wrong requests are answers like any other. */
function isOutage(error: unknown): boolean {
  if (error instanceof Stripe.errors.StripeConnectionError) return true
  if (error instanceof Stripe.errors.StripeRateLimitError) return true
  if (!(error instanceof Stripe.errors.StripeError)) return false
  return error.statusCode === 429 || (error.statusCode ?? 0) >= 500
}

/** Stripe says so itself where it can; otherwise outages, and a first call with the same key still at work (409). */
function isRetryable(error: unknown): boolean {
  if (error instanceof Stripe.errors.StripeError) {
    const advice = error.headers?.['stripe-should-retry']
    if (advice === 'true' || advice === 'false') return advice === 'true'
    if (error.statusCode === 409) return true
  }
  return isOutage(error)
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
