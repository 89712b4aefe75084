import type Stripe from 'stripe'
import { z } from 'zod'
import { sendPayout } from '../actions/payOut'
import { missingError } from '../api/apiError'
import type { Endpoint } from '../api/endpoint'
import { expandObject } from '../api/expandObject'
import { listPage, listParams } from '../api/listPage'
import { checkParams, expand, integer, metadata, text } from '../api/params'
import type { Unit } from '../unit'

const payoutParams = z.strictObject({
  amount: integer({ min: 1 }),
  currency: z.string().regex(/^[A-Za-z]{3}$/),
  description: text(1000).optional(),
  metadata: metadata.optional(),
  expand,
})
const payoutList = z.strictObject({
  ...listParams,
  status: z.enum(['canceled', 'failed', 'in_transit', 'paid', 'pending']).optional(),
})

/** From a balance to a bank: the platform's, or (header Stripe-Account) a connected account's. */
export const payoutEndpoints: Endpoint[] = [
  {
    method: 'POST',
    route: '/v1/payouts',
    run: (unit, _id, raw) => {
      const params = checkParams(payoutParams, raw)
      const payout = sendPayout(unit, unit.account, {
        amount: params.amount,
        currency: params.currency.toLowerCase(),
        automatic: false,
        description: params.description ?? null,
        metadata: params.metadata ?? {},
      })
      return expandObject(unit, payout, params.expand)
    },
  },
  {
    method: 'GET',
    route: '/v1/payouts',
    run: (unit, _id, raw) => {
      const params = checkParams(payoutList, raw)
      const where = { status: params.status }
      return expandObject(
        unit,
        listPage(unit, { object: 'payout', url: '/v1/payouts', params, where }),
        params.expand,
      )
    },
  },
  {
    method: 'GET',
    route: '/v1/payouts/:id',
    run: (unit, id, raw) =>
      expandObject(unit, findPayout(unit, id), checkParams(z.strictObject({ expand }), raw).expand),
  },
]

/** @throws ApiError 404 */
function findPayout(unit: Unit, id: string): Stripe.Payout {
  const payout = unit.store.get<Stripe.Payout>('payout', id)
  if (!payout) throw missingError('payout', id, 'payout')
  return payout
}
