import type Stripe from 'stripe'
import { PAYMENT_ID_KEY } from './paymentSnapshot'
import type { CreateCheckoutInput } from './paymentsService'
import { toProcessorAmount } from './processorAmount'

/**
 * The processor's parameters for a checkout of one line. They depend on the input alone: two tries with one
 * idempotency key must send the same.
 */
export function checkoutParams(input: CreateCheckoutInput): Stripe.Checkout.SessionCreateParams {
  const { amount, description } = input
  const metadata = { ...input.metadata, [PAYMENT_ID_KEY]: input.paymentId }
  return {
    mode: 'payment',
    // Cards only: a hold with a known last instant for capture exists for cards alone (CT09).
    allowed_payment_method_types: ['card'],
    client_reference_id: input.paymentId,
    ...(input.customerId ? { customer: input.customerId } : { customer_email: input.customerEmail }),
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: amount.currency.toLowerCase(),
          unit_amount: toProcessorAmount(amount),
          product_data: { name: description },
        },
      },
    ],
    payment_intent_data: {
      capture_method: input.captureMethod,
      description,
      metadata,
      transfer_group: input.paymentId,
      ...(input.saveCard === 'forLater' && { setup_future_usage: 'off_session' as const }),
    },
    ...(input.saveCard === 'offered' && {
      saved_payment_method_options: { payment_method_save: 'enabled' as const },
    }),
    metadata,
    success_url: input.successUrl,
    cancel_url: input.cancelUrl,
    ...(input.expiresAt && { expires_at: Math.floor(input.expiresAt.getTime() / 1000) }),
  }
}
