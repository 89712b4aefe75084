import { z } from 'zod'
import { REVIEW_DECISIONS, REVIEW_MOVES } from '@/domain/payment/reviews'
import { decideReview } from '@/operations/payment/decideReview'
import { defineEndpoint } from '../http/defineEndpoint'

/** The queue of payments that staff look at (J13). */
export const decideReviewEndpoint = defineEndpoint({
  method: 'POST',
  path: '/admin/payment-reviews/:id/decide',
  summary:
    'Staff let a held payment go on, or refuse it: then its lessons are cancelled and everything goes back',
  audience: ['ops', 'finance'],
  params: z.strictObject({ id: z.uuid() }),
  body: z.strictObject({
    decision: z.enum(REVIEW_DECISIONS),
    reason: z.string().trim().min(3, 'Please say why, for the audit log.').max(500),
  }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await decideReview({ payload, viewer, reviewId: params.id, ...body, now })
    return { id: params.id, status: REVIEW_MOVES[body.decision].to }
  },
})
