import type { Payload } from 'payload'
import { env, isDemo } from '@/env'
import { currentInstant } from '@/services/clock/clock'
import { createStripeLink, type StripeLink } from '@/services/payments/createStripeLink'

let link: StripeLink | undefined

/**
 * The one connection to Stripe of this process, or to the simulator when `STRIPE_API_BASE` points at one: payments and
 * payouts share it, so that both stop calling when it is down (X06).
 */
export function stripeLinkFor(payload: Payload): StripeLink {
  link ??= createStripeLink({
    secretKey: env.STRIPE_SECRET_KEY,
    apiBase: env.STRIPE_API_BASE,
    clock: isDemo ? () => currentInstant(payload) : undefined,
  })
  return link
}
