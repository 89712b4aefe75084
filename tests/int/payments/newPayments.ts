import { randomUUID } from 'node:crypto'
import { createStripeLink, type StripeSettings } from '@/services/payments/createStripeLink'
import type { CreateCheckoutInput, PaymentsService } from '@/services/payments/paymentsService'
import { stripePayments } from '@/services/payments/stripePayments'
import { type RunningSimulator, SECRET_KEY, WEBHOOK_SECRET } from './startSimulator'

export const GOOD_CARD = '4242424242424242'
export const DECLINED_CARD = '4000000000000002'
export const POOR_CARD = '4000000000009995'
export const CAREFUL_CARD = '4000002500003155'

/** The product's payments service, talking to a simulator. */
export function newPayments(
  simulator: { url: string },
  settings: Partial<StripeSettings> = {},
): PaymentsService {
  const link = createStripeLink({ secretKey: SECRET_KEY, apiBase: simulator.url, ...settings })
  return stripePayments({ link, webhookSecrets: [WEBHOOK_SECRET] })
}

/** A checkout of 25 dollars held until captured, with whatever differs. */
export function checkoutInput(changes: Partial<CreateCheckoutInput> = {}): CreateCheckoutInput {
  const paymentId = randomUUID()
  return {
    paymentId,
    amount: { amount: 2500, currency: 'USD' },
    captureMethod: 'manual',
    description: 'Algebra lesson, 60 minutes',
    customerEmail: 'student@example.com',
    successUrl: 'http://127.0.0.1:4399/paid?session={CHECKOUT_SESSION_ID}',
    cancelUrl: 'http://127.0.0.1:4399/cancelled',
    expiresAt: null,
    idempotencyKey: `checkout:${paymentId}`,
    ...changes,
  }
}

/** Opens a checkout and pays it with a good card. */
export async function paidCheckout(
  simulator: RunningSimulator,
  payments: PaymentsService,
  changes: Partial<CreateCheckoutInput> = {},
): Promise<{ sessionId: string; intentId: string; paymentId: string }> {
  const input = checkoutInput(changes)
  const { sessionId } = await payments.createCheckout(input)
  await simulator.pay(sessionId, GOOD_CARD)
  const { intentId } = await payments.getCheckout(sessionId)
  if (!intentId) throw new Error('a paid checkout has an intent')
  return { sessionId, intentId, paymentId: input.paymentId }
}
