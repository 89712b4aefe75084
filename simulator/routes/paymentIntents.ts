import type Stripe from 'stripe'
import { z } from 'zod'
import { cancelIntent } from '../actions/cancelIntent'
import { captureIntent } from '../actions/captureIntent'
import { confirmOffSession } from '../actions/confirmIntent'
import { ApiError, missingError, parameterError } from '../api/apiError'
import type { Endpoint } from '../api/endpoint'
import { expandObject } from '../api/expandObject'
import { listPage, listParams } from '../api/listPage'
import { checkParams, email, expand, flag, integer, list, metadata, text } from '../api/params'
import { formatAmount, MAX_AMOUNT, minimumAmount } from '../objects/currencies'
import { emitEvent } from '../objects/event'
import { buildPaymentIntent } from '../objects/paymentIntent'
import type { Unit } from '../unit'

/** `payment_method_types` is not here: the pinned version took it away, so it is an unknown parameter. */
const createParams = z.strictObject({
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
const confirmParams = z.strictObject({
  payment_method: text().optional(),
  off_session: flag.optional(),
  error_on_requires_action: flag.optional(),
  expand,
})
const intentList = z.strictObject({ ...listParams, customer: text().optional() })
const updateParams = z.strictObject({
  description: text(1000).optional(),
  metadata: metadata.optional(),
  transfer_group: text().optional(),
  expand,
})
const captureParams = z.strictObject({
  amount_to_capture: integer({ min: 1 }).optional(),
  final_capture: flag.optional(),
  metadata: metadata.optional(),
  expand,
})
const cancelParams = z.strictObject({
  cancellation_reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer', 'abandoned']).optional(),
  expand,
})

export const paymentIntentEndpoints: Endpoint[] = [
  {
    method: 'POST',
    route: '/v1/payment_intents',
    run: (unit, _id, raw) => {
      const params = checkParams(createParams, raw)
      const intent = createIntent(unit, params)
      if (!params.confirm) return expandObject(unit, intent, params.expand)
      return confirmed(unit, intent, params)
    },
  },
  {
    method: 'POST',
    route: '/v1/payment_intents/:id/confirm',
    run: (unit, id, raw) => confirmed(unit, findIntent(unit, id), checkParams(confirmParams, raw)),
  },
  {
    method: 'GET',
    route: '/v1/payment_intents',
    run: (unit, _id, raw) => {
      const params = checkParams(intentList, raw)
      const where = { customer: params.customer }
      const page = listPage(unit, { object: 'payment_intent', url: '/v1/payment_intents', params, where })
      return expandObject(unit, page, params.expand)
    },
  },
  {
    method: 'GET',
    route: '/v1/payment_intents/:id',
    run: (unit, id, raw) =>
      expandObject(unit, findIntent(unit, id), checkParams(z.strictObject({ expand }), raw).expand),
  },
  {
    method: 'POST',
    route: '/v1/payment_intents/:id',
    run: (unit, id, raw) => {
      const params = checkParams(updateParams, raw)
      const intent = findIntent(unit, id)
      intent.description = params.description ?? intent.description
      intent.transfer_group = params.transfer_group ?? intent.transfer_group
      intent.metadata = mergeMetadata(intent.metadata, params.metadata)
      unit.store.put(intent)
      return expandObject(unit, intent, params.expand)
    },
  },
  {
    method: 'POST',
    route: '/v1/payment_intents/:id/capture',
    run: (unit, id, raw) => {
      const params = checkParams(captureParams, raw)
      const input = { amount: params.amount_to_capture ?? null, metadata: params.metadata ?? {} }
      return expandObject(unit, captureIntent(unit, findIntent(unit, id), input), params.expand)
    },
  },
  {
    method: 'POST',
    route: '/v1/payment_intents/:id/cancel',
    run: (unit, id, raw) => {
      const params = checkParams(cancelParams, raw)
      const canceled = cancelIntent(unit, findIntent(unit, id), params.cancellation_reason ?? null)
      return expandObject(unit, canceled, params.expand)
    },
  },
]

function createIntent(unit: Unit, params: z.output<typeof createParams>): Stripe.PaymentIntent {
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

/** Payers who are there pay on the hosted page: the API itself confirms only without them. */
function confirmed(
  unit: Unit,
  intent: Stripe.PaymentIntent,
  params: z.output<typeof confirmParams>,
): Stripe.PaymentIntent | ApiError {
  if (!params.off_session) {
    throw parameterError(
      'This provider confirms over the API only with off_session=true. Use Checkout when the payer is there.',
      'off_session',
    )
  }
  const result = confirmOffSession(unit, intent, params.payment_method)
  return result instanceof ApiError ? result : expandObject(unit, result, params.expand)
}

/** @throws ApiError 404 */
export function findIntent(unit: Unit, id: string, param = 'intent'): Stripe.PaymentIntent {
  const intent = unit.store.get<Stripe.PaymentIntent>('payment_intent', id)
  if (!intent) throw missingError('payment_intent', id, param)
  return intent
}

/** An empty value removes its key. */
function mergeMetadata(
  old: Record<string, string>,
  added: Record<string, string> = {},
): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...old, ...added }).filter(([, value]) => value !== ''))
}
