import type Stripe from 'stripe'
import { z } from 'zod'
import { cancelIntent } from '../actions/cancelIntent'
import { captureIntent } from '../actions/captureIntent'
import { confirmOffSession } from '../actions/confirmIntent'
import { createIntent, createIntentParams } from '../actions/createIntent'
import { ApiError, missingError, parameterError } from '../api/apiError'
import type { Endpoint } from '../api/endpoint'
import { expandObject } from '../api/expandObject'
import { listPage, listParams } from '../api/listPage'
import { mergeMetadata } from '../api/mergeMetadata'
import { checkParams, expand, flag, integer, metadata, text } from '../api/params'
import type { Unit } from '../unit'

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
      const params = checkParams(createIntentParams, raw)
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
