import { z } from 'zod'
import { payBooking } from '@/operations/payment/payBooking'
import { payWithCard } from '@/operations/payment/payWithCard'
import { getPayment } from '@/operations/payment/queries/getPayment'
import { getWallet } from '@/operations/payment/queries/getWallet'
import { topUpWallet } from '@/operations/payment/topUpWallet'
import { defineEndpoint } from '../http/defineEndpoint'
import { moneyAbove0 } from '../http/inputFields'
import { decideReviewEndpoint } from './decideReviewEndpoint'
import { methodEndpoints } from './methodEndpoints'

const checkout = defineEndpoint({
  method: 'POST',
  path: '/payments/checkout',
  summary:
    'The pay page of a booking that is held for me; with a saved card it is paid at once and url is null',
  audience: 'user',
  status: 201,
  idempotent: true,
  body: z.strictObject({ bookingId: z.uuid(), cardId: z.uuid().optional() }),
  handle: ({ payload, viewer, body: { bookingId, cardId: methodId }, now }) =>
    methodId
      ? payWithCard({ payload, viewer, bookingId, methodId, now })
      : payBooking({ payload, viewer, bookingId, now }),
})

const get = defineEndpoint({
  method: 'GET',
  path: '/payments/:id',
  summary: 'How a payment stands',
  audience: 'user',
  params: z.strictObject({ id: z.uuid() }),
  handle: ({ payload, viewer, params }) => getPayment({ payload, viewer, paymentId: params.id }),
})

const wallet = defineEndpoint({
  method: 'GET',
  path: '/payments/wallet',
  summary: 'What is in my wallet, and what moved it',
  audience: 'user',
  handle: ({ payload, viewer }) => getWallet({ payload, viewer }),
})

const topUp = defineEndpoint({
  method: 'POST',
  path: '/payments/wallet/topup',
  summary: 'Put money into my wallet; url is where to pay it',
  audience: 'user',
  status: 201,
  idempotent: true,
  body: moneyAbove0,
  handle: ({ payload, viewer, body, now }) => topUpWallet({ payload, viewer, amount: body, now }),
})

/** `/api/payments` of api.md, as far as this release goes. */
export const paymentEndpoints = [checkout, wallet, topUp, ...methodEndpoints, decideReviewEndpoint, get]
