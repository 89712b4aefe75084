import { createStripeLink, type StripeLink, type StripeSettings } from './createStripeLink'
import type { PaymentsService } from './paymentsService'
import { stripePayments } from './stripePayments'

export type PaymentsSettings = StripeSettings & {
  webhookSecret: string
  /** Of the endpoint for events of connected accounts, where it has a secret of its own. */
  connectWebhookSecret?: string
}

/**
 * Makes the payments service: Stripe's own package, talking to Stripe or to the simulator. `link` shares the connection
 * and its circuit with other services on Stripe; left out, it has its own.
 * @throws Error when `apiBase` would send the secret key unencrypted to another machine.
 */
export function createPayments(
  settings: PaymentsSettings,
  link: StripeLink = createStripeLink(settings),
): PaymentsService {
  const { webhookSecret, connectWebhookSecret } = settings
  return stripePayments({ link, webhookSecrets: [webhookSecret, connectWebhookSecret ?? ''].filter(Boolean) })
}
