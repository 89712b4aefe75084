import type Stripe from 'stripe'
import { z } from 'zod'
import { refundCharge } from '../actions/refundCharge'
import { missingError, parameterError, stateError } from '../api/apiError'
import type { Endpoint } from '../api/endpoint'
import { expandObject } from '../api/expandObject'
import { listPage, listParams } from '../api/listPage'
import { checkParams, expand, integer, metadata, text } from '../api/params'
import type { Unit } from '../unit'
import { findIntent } from './paymentIntents'

const onlyExpand = z.strictObject({ expand })
const refundParams = z.strictObject({
  payment_intent: text().optional(),
  charge: text().optional(),
  amount: integer({ min: 1 }).optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
  metadata: metadata.optional(),
  expand,
})
const refundList = z.strictObject({
  ...listParams,
  payment_intent: text().optional(),
  charge: text().optional(),
})

/** Charges and refunds. */
export const moneyMovementEndpoints: Endpoint[] = [
  {
    method: 'GET',
    route: '/v1/charges/:id',
    run: (unit, id, raw) => expandObject(unit, find(unit, 'charge', id), checkParams(onlyExpand, raw).expand),
  },
  {
    method: 'POST',
    route: '/v1/refunds',
    run: (unit, _id, raw) => {
      const params = checkParams(refundParams, raw)
      const charge = chargeToRefund(unit, params)
      const input = {
        amount: params.amount ?? null,
        reason: params.reason ?? null,
        metadata: params.metadata ?? {},
      }
      return expandObject(unit, refundCharge(unit, charge, input), params.expand)
    },
  },
  {
    method: 'GET',
    route: '/v1/refunds',
    run: (unit, _id, raw) => {
      const params = checkParams(refundList, raw)
      const where = { payment_intent: params.payment_intent, charge: params.charge }
      return expandObject(
        unit,
        listPage(unit, { object: 'refund', url: '/v1/refunds', params, where }),
        params.expand,
      )
    },
  },
  {
    method: 'GET',
    route: '/v1/refunds/:id',
    run: (unit, id, raw) => expandObject(unit, find(unit, 'refund', id), checkParams(onlyExpand, raw).expand),
  },
]

function chargeToRefund(unit: Unit, params: { payment_intent?: string; charge?: string }): Stripe.Charge {
  if (params.charge) return find(unit, 'charge', params.charge, 'charge')
  if (!params.payment_intent) {
    throw parameterError(
      'One of the following params should be provided for this request: payment_intent or charge.',
    )
  }
  const intent = findIntent(unit, params.payment_intent, 'payment_intent')
  if (!intent.latest_charge) {
    throw stateError(
      `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
      'payment_intent_unexpected_state',
    )
  }
  return find(unit, 'charge', String(intent.latest_charge), 'charge')
}

function find<T extends object>(unit: Unit, object: string, id: string, param = 'id'): T {
  const found = unit.store.get<T>(object, id)
  if (!found) throw missingError(object, id, param)
  return found
}
