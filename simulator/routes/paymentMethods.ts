import type Stripe from 'stripe'
import { z } from 'zod'
import { missingError, parameterError } from '../api/apiError'
import type { Endpoint } from '../api/endpoint'
import { expandObject } from '../api/expandObject'
import { listPage, listParams } from '../api/listPage'
import { checkParams, expand, text } from '../api/params'
import { emitEvent } from '../objects/event'
import type { Unit } from '../unit'

const onlyExpand = z.strictObject({ expand })
const methodFilters = {
  ...listParams,
  type: z.enum(['card']).optional(),
  allow_redisplay: z.enum(['always', 'limited', 'unspecified']).optional(),
}

/** Cards saved for customers, and what became of saving one. */
export const paymentMethodEndpoints: Endpoint[] = [
  {
    method: 'GET',
    route: '/v1/customers/:id/payment_methods',
    run: (unit, id, raw) => {
      const params = checkParams(z.strictObject(methodFilters), raw)
      assertCustomer(unit, id, 'id')
      const where = { customer: id, type: params.type, allow_redisplay: params.allow_redisplay }
      const url = `/v1/customers/${id}/payment_methods`
      return expandObject(
        unit,
        listPage(unit, { object: 'payment_method', url, params, where }),
        params.expand,
      )
    },
  },
  {
    method: 'GET',
    route: '/v1/payment_methods',
    run: (unit, _id, raw) => {
      const params = checkParams(z.strictObject({ ...methodFilters, customer: text() }), raw)
      assertCustomer(unit, params.customer, 'customer')
      const where = { customer: params.customer, type: params.type, allow_redisplay: params.allow_redisplay }
      const url = '/v1/payment_methods'
      return expandObject(
        unit,
        listPage(unit, { object: 'payment_method', url, params, where }),
        params.expand,
      )
    },
  },
  {
    method: 'GET',
    route: '/v1/payment_methods/:id',
    run: (unit, id, raw) => expandObject(unit, findMethod(unit, id), checkParams(onlyExpand, raw).expand),
  },
  {
    method: 'POST',
    route: '/v1/payment_methods/:id/detach',
    run: (unit, id, raw) => {
      const params = checkParams(onlyExpand, raw)
      const method = findMethod(unit, id)
      if (method.customer === null) {
        throw parameterError(
          'The payment method you provided is not attached to a customer so detachment is impossible.',
          'payment_method',
        )
      }
      return expandObject(unit, detachMethod(unit, method), params.expand)
    },
  },
  {
    method: 'GET',
    route: '/v1/setup_intents/:id',
    run: (unit, id, raw) => {
      const params = checkParams(onlyExpand, raw)
      const intent = unit.store.get<Stripe.SetupIntent>('setup_intent', id)
      if (!intent) throw missingError('setupintent', id, 'intent')
      return expandObject(unit, intent, params.expand)
    },
  },
]

/** @throws ApiError 404 */
export function findMethod(unit: Unit, id: string): Stripe.PaymentMethod {
  const method = unit.store.get<Stripe.PaymentMethod>('payment_method', id)
  if (!method) throw missingError('PaymentMethod', id, 'payment_method')
  return method
}

function assertCustomer(unit: Unit, id: string, param: string): void {
  if (!unit.store.get('customer', id)) throw missingError('customer', id, param)
}

/** A card that is taken away cannot be charged again, and is nobody's default. */
export function detachMethod(unit: Unit, method: Stripe.PaymentMethod): Stripe.PaymentMethod {
  const owner = unit.store.get<Stripe.Customer>('customer', String(method.customer))
  if (owner?.invoice_settings.default_payment_method === method.id) {
    owner.invoice_settings.default_payment_method = null
    unit.store.put(owner)
  }
  method.customer = null
  unit.store.put(method)
  emitEvent(unit, 'payment_method.detached', method)
  return method
}
