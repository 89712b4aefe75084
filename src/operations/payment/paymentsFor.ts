import type { Payload } from 'payload'
import { env, isDemo } from '@/env'
import { currentInstant } from '@/services/clock/clock'
import { createPayments } from '@/services/payments/createPayments'
import type { PaymentsService } from '@/services/payments/paymentsService'

let service: PaymentsService | undefined

/** The card processor of this installation: Stripe, or the simulator when `STRIPE_API_BASE` points at one. */
export function paymentsFor(payload: Payload): PaymentsService {
  service ??= createPayments({
    secretKey: env.STRIPE_SECRET_KEY,
    webhookSecret: env.STRIPE_WEBHOOK_SECRET,
    apiBase: env.STRIPE_API_BASE,
    clock: isDemo ? () => currentInstant(payload) : undefined,
  })
  return service
}
