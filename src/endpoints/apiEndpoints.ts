import { bookingEndpoints } from './bookings/bookingEndpoints'
import { healthEndpoints } from './health/healthEndpoints'
import type { EndpointDefinition } from './http/defineEndpoint'
import { paymentEndpoints } from './payments/paymentEndpoints'
import { payoutEndpoints } from './payouts/payoutEndpoints'
import { stripeWebhook } from './webhooks/stripeWebhook'

/** Every endpoint of api.md, in the order in which they are matched. */
export const apiEndpoints: readonly EndpointDefinition[] = [
  ...healthEndpoints,
  ...bookingEndpoints,
  ...paymentEndpoints,
  ...payoutEndpoints,
  stripeWebhook,
]
