import { z } from 'zod'
import { getWallet } from '@/operations/payment/queries/getWallet'
import { refundToWallet } from '@/operations/payment/refundToWallet'
import { grantGoodwill } from '@/operations/promotion/grantGoodwill'
import { defineEndpoint } from '../http/defineEndpoint'
import { moneyAbove0 } from '../http/inputFields'
import { pageQuery } from '../http/pageQuery'

const params = z.strictObject({ id: z.uuid() })
const reason = z.string().trim().min(3, 'Please say why, for the audit log.').max(500)

const goodwill = defineEndpoint({
  method: 'POST',
  path: '/admin/users/:id/credit',
  summary: 'Ops give a student promotional credit, with a reason; limited for each person',
  audience: ['ops'],
  status: 201,
  idempotent: true,
  params,
  body: z.strictObject({ amount: moneyAbove0.shape.amount, currency: moneyAbove0.shape.currency, reason }),
  handle: async ({ payload, viewer, params, body, onceId, now }) => {
    const { reason: why, ...amount } = body
    const given = { studentId: params.id, amount, reason: why, id: onceId }
    return { id: await grantGoodwill({ payload, viewer, ...given, now }) }
  },
})

const wallet = defineEndpoint({
  method: 'GET',
  path: '/admin/users/:id/wallet',
  summary: 'The wallet and the credit of a student, to read',
  audience: ['support', 'ops', 'finance'],
  params,
  query: pageQuery,
  handle: ({ payload, viewer, params, query, now }) =>
    getWallet({ payload, viewer, userId: params.id, ...query, now }),
})

const toWallet = defineEndpoint({
  method: 'POST',
  path: '/admin/refunds/:id/to-wallet',
  summary: 'Sends a refund that the bank would not take to the student’s wallet, with a reason',
  audience: ['finance', 'ops'],
  idempotent: true,
  params,
  body: z.strictObject({ reason }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await refundToWallet({ payload, viewer, refundId: params.id, reason: body.reason, now })
    return { id: params.id, state: 'succeeded' }
  },
})

/** Credit and wallets in the hands of staff (J06, J07, EX38). Codes are managed as documents of the staff panel. */
export const promotionEndpoints = [goodwill, wallet, toWallet]
