import { z } from 'zod'
import { DISPUTE_DECISIONS, REFUND_PAYERS } from '@/domain/booking/disputeDecisions'
import { PACKAGE_SIZES } from '@/domain/package/packageOffer'
import { MOST_LESSONS } from '@/domain/series/seriesTerms'
import { buyPackage } from '@/operations/package/buyPackage'
import { payBooking } from '@/operations/payment/payBooking'
import { payWithCard } from '@/operations/payment/payWithCard'
import { getPayment } from '@/operations/payment/queries/getPayment'
import { getWallet } from '@/operations/payment/queries/getWallet'
import { previewPayment } from '@/operations/payment/queries/previewPayment'
import { refundByStaff } from '@/operations/payment/refundByStaff'
import { refundTopUp } from '@/operations/payment/refundTopUp'
import { topUpWallet } from '@/operations/payment/topUpWallet'
import { defineEndpoint } from '../http/defineEndpoint'
import { moneyAbove0, payWith } from '../http/inputFields'
import { pageQuery } from '../http/pageQuery'
import { decideReviewEndpoint } from './decideReviewEndpoint'
import { methodEndpoints } from './methodEndpoints'

const checkout = defineEndpoint({
  method: 'POST',
  path: '/payments/checkout',
  summary:
    'The pay page of a booking that is held for me, or of a package I buy with it; with a saved card it is paid at once and url is null',
  audience: 'user',
  status: 201,
  idempotent: true,
  body: z.union([
    z.strictObject({ bookingId: z.uuid(), cardId: z.uuid().optional() }),
    z.strictObject({
      packageOption: z.strictObject({ tutorId: z.uuid(), lessons: z.literal([...PACKAGE_SIZES]) }),
    }),
  ]),
  handle: async ({ payload, viewer, body, onceId, now }) => {
    if ('bookingId' in body) {
      const { bookingId, cardId: methodId } = body
      return methodId
        ? payWithCard({ payload, viewer, bookingId, methodId, now })
        : payBooking({ payload, viewer, bookingId, now })
    }
    const { paymentId, checkoutUrl } = await buyPackage({
      payload,
      viewer,
      wish: body.packageOption,
      id: onceId,
      now,
    })
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
  summary: 'What is in my wallet, the credit I can use, and what moved them',
  audience: 'user',
  query: pageQuery,
  handle: ({ payload, viewer, query, now }) => getWallet({ payload, viewer, ...query, now }),
})

const topUp = defineEndpoint({
  method: 'POST',
  path: '/payments/wallet/topup',
  summary: 'Put money into my wallet; url is where to pay it',
  audience: 'user',
  status: 201,
  idempotent: true,
  body: moneyAbove0,
  handle: ({ payload, viewer, body, onceId, now }) =>
    topUpWallet({ payload, viewer, amount: body, id: onceId, now }),
})

const preview = defineEndpoint({
  method: 'POST',
  path: '/payments/preview',
  summary: 'How a booking would be paid, and what a promotion code would give; holds nothing',
  audience: 'user',
  body: z.strictObject({
    tutorId: z.uuid(),
    subjectId: z.uuid().optional(),
    durationMinutes: z.int().min(15).max(240),
    lessons: z.int().min(1).max(MOST_LESSONS).optional(),
    /** At the tutor's price for a trial. */
    trial: z.boolean().optional(),
    ...payWith,
  }),
  handle: ({ payload, viewer, body: { trial: isTrial, ...lesson }, now }) =>
    previewPayment({ payload, viewer, ...lesson, isTrial, now }),
})

const refund = defineEndpoint({
  method: 'POST',
  path: '/payments/:id/refund',
  summary: 'Staff give back all, a part or nothing of what is left of a payment, with a reason',
  audience: ['ops', 'finance'],
  idempotent: true,
  params: z.strictObject({ id: z.uuid() }),
  body: z.strictObject({
    decision: z.enum(DISPUTE_DECISIONS),
    amount: z.int('Use whole minor units, such as 2500 for 25.00.').positive().optional(),
    paidBy: z.enum(REFUND_PAYERS).default('shares'),
    reason: z.string().trim().min(3, 'Please say why, for the audit log.').max(500),
    seenRest: z.int().min(0).optional(),
  }),
  handle: ({ payload, viewer, params, body, now }) =>
    refundByStaff({ payload, viewer, paymentId: params.id, ...body, now }),
})

const refundOfTopUp = defineEndpoint({
  method: 'POST',
  path: '/admin/top-ups/:id/refund',
  summary: 'Staff give what is left of money put into a wallet back to its card, with a reason',
  audience: ['ops', 'finance'],
  idempotent: true,
  params: z.strictObject({ id: z.uuid() }),
  body: z.strictObject({
    amount: z.int('Use whole minor units, such as 2500 for 25.00.').positive().optional(),
    reason: z.string().trim().min(3, 'Please say why, for the audit log.').max(500),
  }),
  handle: ({ payload, viewer, params, body, onceId, now }) =>
    refundTopUp({ payload, viewer, paymentId: params.id, ...body, id: onceId, now }),
})

/** `/api/payments` of api.md, as far as this release goes. */
export const paymentEndpoints = [
  checkout,
  preview,
  wallet,
  topUp,
  refund,
  refundOfTopUp,
  ...methodEndpoints,
  decideReviewEndpoint,
  get,
]
