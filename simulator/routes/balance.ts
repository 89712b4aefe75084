import type Stripe from 'stripe'
import { z } from 'zod'
import { type BalanceLine, balancesOf } from '../actions/balances'
import { paidNote } from '../actions/payOut'
import { missingError } from '../api/apiError'
import type { Endpoint } from '../api/endpoint'
import { expandObject } from '../api/expandObject'
import { listPage, listParams } from '../api/listPage'
import { checkParams, expand, text } from '../api/params'
import { settledBy } from '../objects/balanceTransaction'

const transactionList = z.strictObject({
  ...listParams,
  source: text().optional(),
  type: text().optional(),
  currency: text().optional(),
  payout: text().optional(),
})

/** What an account has, and every movement that made it so. */
export const balanceEndpoints: Endpoint[] = [
  {
    method: 'GET',
    route: '/v1/balance',
    run: (unit, _id, raw) => {
      checkParams(z.strictObject({ expand }), raw)
      const lines = balancesOf(unit, unit.account)
      return {
        object: 'balance',
        available: lines.map(({ currency, available }) => entry(currency, available)),
        connect_reserved: lines.map(({ currency }) => ({ amount: 0, currency })),
        livemode: false,
        pending: lines.map(({ currency, pending }: BalanceLine) => entry(currency, pending)),
      }
    },
  },
  {
    method: 'GET',
    route: '/v1/balance_transactions',
    run: (unit, _id, raw) => {
      const params = checkParams(transactionList, raw)
      const where = { source: params.source, type: params.type, currency: params.currency?.toLowerCase() }
      const url = '/v1/balance_transactions'
      const page = params.payout
        ? { object: 'list' as const, data: paidBy(params.payout), has_more: false, url }
        : listPage<Stripe.BalanceTransaction>(unit, { object: 'balance_transaction', url, params, where })
      const data = page.data.map((transaction) => settledBy(transaction, unit.now))
      return expandObject(unit, { ...page, data }, params.expand)

      function paidBy(payout: string): Stripe.BalanceTransaction[] {
        const ids = unit.store.note<string[]>(paidNote(payout)) ?? []
        return ids
          .map((id) => unit.store.get<Stripe.BalanceTransaction>('balance_transaction', id))
          .filter((found) => found !== null)
          .filter(({ type }) => params.type === undefined || params.type === type)
      }
    },
  },
  {
    method: 'GET',
    route: '/v1/balance_transactions/:id',
    run: (unit, id, raw) => {
      const params = checkParams(z.strictObject({ expand }), raw)
      const transaction = unit.store.get<Stripe.BalanceTransaction>('balance_transaction', id)
      if (!transaction) throw missingError('balance_transaction', id)
      return expandObject(unit, settledBy(transaction, unit.now), params.expand)
    },
  },
]

function entry(currency: string, amount: number): object {
  return { amount, currency, source_types: { card: amount } }
}
