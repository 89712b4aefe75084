import { z } from 'zod'
import { DISPUTE_DECISIONS, REFUND_PAYERS } from '@/domain/booking/disputeDecisions'
import { getBooking } from '@/operations/booking/queries/getBooking'
import { appealDecision } from '@/operations/dispute/appealDecision'
import { previewDecision } from '@/operations/dispute/queries/previewDecision'
import { resolveDispute } from '@/operations/dispute/resolveDispute'
import { reviewDispute } from '@/operations/dispute/reviewDispute'
import { defineEndpoint } from '../http/defineEndpoint'

const params = z.strictObject({ id: z.uuid() })
const reason = z.string().trim().min(3, 'Please say why, for both people and the audit log.').max(500)
const amount = z.int('Use whole minor units, such as 2500 for 25.00.').positive()

const appeal = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/appeal',
  summary: 'Says that a decision about a reported problem is wrong, within seven days of it',
  audience: 'user',
  params,
  body: z.strictObject({ reason: z.string().trim().min(10).max(2000) }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await appealDecision({ payload, viewer, bookingId: params.id, reason: body.reason, now })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

const review = defineEndpoint({
  method: 'POST',
  path: '/admin/bookings/:id/dispute/review',
  summary: 'Staff take up a reported problem, or an appeal',
  audience: ['ops'],
  params,
  body: z.strictObject({}),
  handle: async ({ payload, viewer, params, now }) => {
    await reviewDispute({ payload, viewer, bookingId: params.id, now })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

const preview = defineEndpoint({
  method: 'GET',
  path: '/admin/bookings/:id/dispute/preview',
  summary: 'What a decision would pay to whom; `refundAmount` is what the student would have back in all',
  audience: ['ops', 'support', 'finance'],
  params,
  query: z.strictObject({
    refundAmount: z.coerce.number().int().min(0).max(1_000_000_000),
    paidBy: z.enum(REFUND_PAYERS).default('shares'),
  }),
  handle: ({ payload, params, query }) => previewDecision({ payload, bookingId: params.id, ...query }),
})

const resolve = defineEndpoint({
  method: 'POST',
  path: '/admin/bookings/:id/dispute/resolve',
  summary: 'Staff decide a reported problem: all, a part or nothing goes back, paid by the shares or by us',
  audience: ['ops'],
  idempotent: true,
  params,
  body: z.strictObject({
    decision: z.enum(DISPUTE_DECISIONS),
    refundAmount: amount.optional(),
    paidBy: z.enum(REFUND_PAYERS).default('shares'),
    reason,
  }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await resolveDispute({ payload, viewer, bookingId: params.id, ...body, now })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

/** Reported problems: looked into and decided by staff, appealed by people (V 4.4). */
export const disputeEndpoints = [appeal, review, preview, resolve]
