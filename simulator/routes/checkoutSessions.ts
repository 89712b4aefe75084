import type Stripe from 'stripe'
import { z } from 'zod'
import { createSession, lineItemsNote } from '../actions/createSession'
import { expireSession } from '../actions/expireSession'
import { createSessionParams } from '../actions/sessionParams'
import { missingError } from '../api/apiError'
import type { Endpoint } from '../api/endpoint'
import { expandObject } from '../api/expandObject'
import { listPage, listParams } from '../api/listPage'
import { checkParams, expand, text } from '../api/params'
import type { Unit } from '../unit'

const onlyExpand = z.strictObject({ expand })
const sessionList = z.strictObject({
  ...listParams,
  payment_intent: text().optional(),
  status: z.enum(['complete', 'expired', 'open']).optional(),
})

export const checkoutSessionEndpoints: Endpoint[] = [
  {
    method: 'POST',
    route: '/v1/checkout/sessions',
    run: (unit, _id, raw) => {
      const params = checkParams(createSessionParams, raw)
      return expandObject(unit, createSession(unit, params), params.expand)
    },
  },
  {
    method: 'GET',
    route: '/v1/checkout/sessions',
    run: (unit, _id, raw) => {
      const params = checkParams(sessionList, raw)
      const where = { payment_intent: params.payment_intent, status: params.status }
      const page = listPage(unit, { object: 'checkout.session', url: '/v1/checkout/sessions', params, where })
      return expandObject(unit, page, params.expand)
    },
  },
  {
    method: 'GET',
    route: '/v1/checkout/sessions/:id',
    run: (unit, id, raw) => expandObject(unit, findSession(unit, id), checkParams(onlyExpand, raw).expand),
  },
  {
    method: 'GET',
    route: '/v1/checkout/sessions/:id/line_items',
    run: (unit, id, raw) => {
      checkParams(z.strictObject(listParams), raw)
      const data = unit.store.note<Stripe.LineItem[]>(lineItemsNote(findSession(unit, id).id)) ?? []
      return { object: 'list', data, has_more: false, url: `/v1/checkout/sessions/${id}/line_items` }
    },
  },
  {
    method: 'POST',
    route: '/v1/checkout/sessions/:id/expire',
    run: (unit, id, raw) => {
      const params = checkParams(onlyExpand, raw)
      return expandObject(unit, expireSession(unit, findSession(unit, id)), params.expand)
    },
  },
]

/** @throws ApiError 404 */
export function findSession(unit: Unit, id: string): Stripe.Checkout.Session {
  const session = unit.store.get<Stripe.Checkout.Session>('checkout.session', id)
  if (!session) throw missingError('checkout.session', id, 'session')
  return session
}
