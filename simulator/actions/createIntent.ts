import type Stripe from 'stripe'
import { z } from 'zod'
import { missingError, parameterError } from '../api/apiError'
import { email, expand, flag, integer, list, metadata, text } from '../api/params'
import { formatAmount, MAX_AMOUNT, minimumAmount } from '../objects/currencies'
import { emitEvent } from '../objects/event'
import { buildPaymentIntent } from '../objects/paymentIntent'
import type { Unit } from '../unit'

/** `payment_method_types` is not here: the pinned version took it away, so it is an unknown parameter. */
export const createIntentParams = z.strictObject({
  amount: integer({ min: 1 }),
  currency: z.string().regex(/^[A-Za-z]{3}$/),
  customer: text().optional(),
  payment_method: text().optional(),
  allowed_payment_method_types: list(z.enum(['card'])).optional(),
  capture_method: z.enum(['automatic', 'automatic_async', 'manual']).optional(),
  confirm: flag.optional(),
  off_session: flag.optional(),
  error_on_requires_action: flag.optional(),
  description: text(1000).optional(),
  metadata: metadata.optional(),
  receipt_email: email.optional(),
  setup_future_usage: z.enum(['off_session', 'on_session']).optional(),
  statement_descriptor: text(22).optional(),
  statement_descriptor_suffix: text(22).optional(),
  transfer_group: text().optional(),
  expand,
})
/**
 * Makes an intent that waits to be confirmed, or for a card.
 * @throws ApiError when the amount is out of range or the customer unknown.
 */
export function createIntent(unit: Unit, params: z.output<typeof createIntentParams>): Stripe.PaymentIntent {
  const currency = params.currency.toLowerCase()
  const least = minimumAmount(currency)
  if (params.amount < least) {
    const message = `Amount must be at least ${formatAmount(least, currency)}`
    throw parameterError(message, 'amount', 'amount_too_small')
  }
  if (params.amount > MAX_AMOUNT) {
    const message = `Amount must be no more than ${formatAmount(MAX_AMOUNT, currency)}`
    throw parameterError(message, 'amount', 'amount_too_large')
  }
  if (params.customer !== undefined && !unit.store.get('customer', params.customer)) {
    throw missingError('customer', params.customer, 'customer')
  }
  if (params.off_session && !params.confirm) {
    throw parameterError('You can only set off_session when confirm is true.', 'off_session')
  }
  const intent = buildPaymentIntent({
    amount: params.amount,
    currency,
    captureMethod: params.capture_method ?? 'automatic_async',
    description: params.description ?? null,
    metadata: params.metadata ?? {},
    receiptEmail: params.receipt_email ?? null,
    statementDescriptor: params.statement_descriptor ?? null,
    statementDescriptorSuffix: params.statement_descriptor_suffix ?? null,
    transferGroup: params.transfer_group ?? null,
    allowedPaymentMethodTypes: params.allowed_payment_method_types ?? null,
    customer: params.customer ?? null,
    setupFutureUsage: params.setup_future_usage ?? null,
    created: unit.now,
  })
  if (params.payment_method !== undefined) {
    intent.payment_method = params.payment_method
    intent.status = 'requires_confirmation'
  }
  unit.store.put(intent)
  emitEvent(unit, 'payment_intent.created', intent)
  return intent
}
