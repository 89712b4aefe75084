import type Stripe from 'stripe'
import { z } from 'zod'
import { reverseTransfer, transferMoney } from '../actions/transferMoney'
import { missingError } from '../api/apiError'
import type { Endpoint } from '../api/endpoint'
import { expandObject } from '../api/expandObject'
import { listPage, listParams } from '../api/listPage'
import { checkParams, expand, integer, metadata, text } from '../api/params'
import type { Unit } from '../unit'

const onlyExpand = z.strictObject({ expand })
const transferParams = z.strictObject({
  amount: integer({ min: 1 }),
  currency: z.string().regex(/^[A-Za-z]{3}$/),
  destination: text(),
  description: text(1000).optional(),
  metadata: metadata.optional(),
  source_transaction: text().optional(),
  transfer_group: text().optional(),
  expand,
})
const reversalParams = z.strictObject({
  amount: integer({ min: 1 }).optional(),
  description: text(1000).optional(),
  metadata: metadata.optional(),
  expand,
})
const transferList = z.strictObject({
  ...listParams,
  destination: text().optional(),
  transfer_group: text().optional(),
})

export const transferEndpoints: Endpoint[] = [
  {
    method: 'POST',
    route: '/v1/transfers',
    run: (unit, _id, raw) => {
      const params = checkParams(transferParams, raw)
      const transfer = transferMoney(unit, {
        amount: params.amount,
        currency: params.currency.toLowerCase(),
        destination: params.destination,
        description: params.description ?? null,
        metadata: params.metadata ?? {},
        sourceTransaction: params.source_transaction ?? null,
        transferGroup: params.transfer_group ?? null,
      })
      return expandObject(unit, transfer, params.expand)
    },
  },
  {
    method: 'GET',
    route: '/v1/transfers',
    run: (unit, _id, raw) => {
      const params = checkParams(transferList, raw)
      const where = { destination: params.destination, transfer_group: params.transfer_group }
      const page = listPage(unit, { object: 'transfer', url: '/v1/transfers', params, where })
      return expandObject(unit, page, params.expand)
    },
  },
  {
    method: 'GET',
    route: '/v1/transfers/:id',
    run: (unit, id, raw) => expandObject(unit, findTransfer(unit, id), checkParams(onlyExpand, raw).expand),
  },
  {
    method: 'POST',
    route: '/v1/transfers/:id/reversals',
    run: (unit, id, raw) => {
      const params = checkParams(reversalParams, raw)
      const input = { amount: params.amount ?? null, metadata: params.metadata ?? {} }
      return expandObject(unit, reverseTransfer(unit, findTransfer(unit, id), input), params.expand)
    },
  },
  {
    method: 'GET',
    route: '/v1/transfers/:id/reversals',
    run: (unit, id, raw) => {
      const params = checkParams(z.strictObject(listParams), raw)
      const where = { transfer: findTransfer(unit, id).id }
      const url = `/v1/transfers/${id}/reversals`
      return expandObject(
        unit,
        listPage(unit, { object: 'transfer_reversal', url, params, where }),
        params.expand,
      )
    },
  },
]

/** @throws ApiError 404 */
function findTransfer(unit: Unit, id: string): Stripe.Transfer {
  const transfer = unit.store.get<Stripe.Transfer>('transfer', id)
  if (!transfer) throw missingError('transfer', id, 'transfer')
  return transfer
}
