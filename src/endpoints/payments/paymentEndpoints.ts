import { z } from 'zod'
import { PACKAGE_SIZES } from '@/domain/package/packageOffer'
import { buyPackage } from '@/operations/package/buyPackage'
import { payBooking } from '@/operations/payment/payBooking'
import { getPayment } from '@/operations/payment/queries/getPayment'
import { getWallet } from '@/operations/payment/queries/getWallet'
import { topUpWallet } from '@/operations/payment/topUpWallet'
import { defineEndpoint } from '../http/defineEndpoint'
import { moneyAbove0 } from '../http/inputFields'

const checkout = defineEndpoint({
  method: 'POST',
  path: '/payments/checkout',
  summary: 'The pay page of a booking that is held for me, or of a package I buy with it',
  audience: 'user',
  status: 201,
  idempotent: true,
  body: z.union([
    z.strictObject({ bookingId: z.uuid() }),
    z.strictObject({
      packageOption: z.strictObject({ tutorId: z.uuid(), lessons: z.literal([...PACKAGE_SIZES]) }),
    }),
  ]),
  handle: async ({ payload, viewer, body, now }) => {
    if ('bookingId' in body) return payBooking({ payload, viewer, bookingId: body.bookingId, now })
    const { paymentId, checkoutUrl } = await buyPackage({ payload, viewer, wish: body.packageOption, now })
    return { paymentId, url: checkoutUrl }
  },
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
export const paymentEndpoints = [checkout, wallet, topUp, get]
