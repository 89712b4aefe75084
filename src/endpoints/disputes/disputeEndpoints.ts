import { z } from 'zod'
import { DISPUTE_DECISIONS, REFUND_PAYERS } from '@/domain/booking/disputeDecisions'
import { MOST_FILE_BYTES } from '@/domain/dispute/disputeFiles'
import { getBooking } from '@/operations/booking/queries/getBooking'
import { addDisputeFile } from '@/operations/dispute/addDisputeFile'
import { appealDecision } from '@/operations/dispute/appealDecision'
import { listDisputeFiles, readDisputeFile } from '@/operations/dispute/queries/disputeFiles'
import { previewDecision } from '@/operations/dispute/queries/previewDecision'
import { resolveDispute } from '@/operations/dispute/resolveDispute'
import { reviewDispute } from '@/operations/dispute/reviewDispute'
import { defineEndpoint } from '../http/defineEndpoint'
import { fileAnswer } from '../http/fileAnswer'

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

const addFile = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/files',
  summary:
    'Hand in a picture (JPEG, PNG) or PDF up to 5 MB, as base64, while a problem with the lesson is looked at',
  audience: 'user',
  status: 201,
  // A file of the largest size as base64, and what is around it.
  maxBytes: Math.ceil((MOST_FILE_BYTES * 4) / 3) + 2000,
  params,
  rateLimit: { name: 'disputeFiles', points: 30, seconds: 3600, by: 'user' },
  body: z.strictObject({ name: z.string().trim().min(1).max(200), content: z.base64().min(1) }),
  handle: async ({ payload, viewer, params, body, now }) => {
    const content = Buffer.from(body.content, 'base64')
    const id = await addDisputeFile({ payload, viewer, bookingId: params.id, name: body.name, content, now })
    const files = await listDisputeFiles({ payload, viewer, bookingId: params.id })
    return files.find((file) => file.id === id)
  },
})

const files = defineEndpoint({
  method: 'GET',
  path: '/bookings/:id/files',
  summary: 'The files I have handed in about a lesson; all of them for who decides',
  audience: 'user',
  params,
  handle: async ({ payload, viewer, params }) => ({
    docs: await listDisputeFiles({ payload, viewer, bookingId: params.id }),
  }),
})

const file = defineEndpoint({
  method: 'GET',
  path: '/bookings/:id/files/:fileId',
  summary: 'One of these files, to save',
  audience: 'user',
  params: params.extend({ fileId: z.uuid() }),
  rateLimit: { name: 'disputeFile', points: 120, seconds: 60, by: 'user' },
  handle: async ({ payload, viewer, params: { id: bookingId, fileId } }) =>
    fileAnswer(await readDisputeFile({ payload, viewer, bookingId, fileId })),
})

/** Reported problems: looked into and decided by staff, appealed by people (V 4.4). */
export const disputeEndpoints = [appeal, review, preview, resolve, addFile, files, file]
