import type { Payload } from 'payload'
import { env } from '@/env'
import type { PaymentsService } from '@/services/payments/paymentsService'
import { stripePayments } from '@/services/payments/stripePayments'
import { stripeLinkFor } from './stripeLinkFor'

let service: PaymentsService | undefined

/** The card processor of this installation: Stripe, or the simulator when `STRIPE_API_BASE` points at one. */
export function paymentsFor(payload: Payload): PaymentsService {
  service ??= stripePayments({
    link: stripeLinkFor(payload),
    webhookSecrets: env.STRIPE_WEBHOOK_SECRET.split(','),
  })
  return service
}
