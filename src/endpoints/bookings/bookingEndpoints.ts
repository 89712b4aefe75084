import { z } from 'zod'
import { DISPUTE_CATEGORIES } from '@/domain/booking/disputeCategories'
import { hasRole } from '@/domain/identity/roles'
import { REFUND_WAYS } from '@/domain/payment/tenders'
import { GOOD_FIT_REASONS } from '@/domain/trial/goodFit'
import { attendLesson } from '@/operations/booking/attendLesson'
import { cancelBooking } from '@/operations/booking/cancelBooking'
import { confirmBooking } from '@/operations/booking/confirmBooking'
import { createBooking } from '@/operations/booking/createBooking'
import { declineBooking } from '@/operations/booking/declineBooking'
import { endLesson } from '@/operations/booking/endLesson'
import { leaveLesson } from '@/operations/booking/leaveLesson'
import { openDispute } from '@/operations/booking/openDispute'
import { getBooking } from '@/operations/booking/queries/getBooking'
import { listBookings } from '@/operations/booking/queries/listBookings'
import { reportNoShow } from '@/operations/booking/reportNoShow'
import { previewPrice } from '@/operations/price/queries/previewPrice'
import { searcherFrom } from '@/operations/search/log/searcher'
import { claimGoodFit } from '@/operations/trial/claimGoodFit'
import { defineEndpoint } from '../http/defineEndpoint'
import { instant, optionalText, payWith, quoteId } from '../http/inputFields'
import { pageQuery } from '../http/pageQuery'
import { bookingParams as params, reason, scope } from './bookingInput'
import { changeEndpoints } from './changeEndpoints'

const price = defineEndpoint({
  method: 'GET',
  path: '/bookings/price',
  summary: 'What a lesson costs me, in my currency, with a quote that keeps the price for half an hour',
  audience: 'user',
  query: z.strictObject({
    tutorId: z.uuid(),
    durationMinutes: z.coerce.number().int().min(15).max(240),
    trial: z.stringbool().optional(),
  }),
  handle: ({ payload, viewer, query: { trial: isTrial, ...lesson }, now }) =>
    previewPrice({ payload, viewer, ...lesson, isTrial, now }),
})

const create = defineEndpoint({
  method: 'POST',
  path: '/bookings',
  summary: 'Hold a slot; checkout.url is where to pay for it, null when it is paid already',
  audience: 'user',
  status: 201,
  idempotent: true,
  rateLimit: { name: 'bookings', points: 60, seconds: 60, by: 'user', isPerProcess: true },
  body: z.strictObject({
    tutorId: z.uuid(),
    start: instant,
    durationMinutes: z.int().min(15).max(240),
    subjectId: z.uuid(),
    topic: optionalText(200),
    goals: optionalText(2000),
    packageId: z.uuid().optional(),
    /** The first lesson with this tutor, on their terms for a trial. */
    trial: z.boolean().optional(),
    quoteId,
    ...payWith,
  }),
  handle: async ({ payload, viewer, body: { trial: isTrial, ...lesson }, request: { headers }, now }) => {
    const request = { ...lesson, isTrial }
    const searcher = searcherFrom(headers)
    const { booking, checkoutUrl } = await createBooking({ payload, viewer, request, searcher, now })
    return { booking, checkout: checkoutUrl === null ? null : { url: checkoutUrl } }
  },
})

const list = defineEndpoint({
  method: 'GET',
  path: '/bookings',
  summary: 'My bookings, a tab at a time',
  audience: 'user',
  query: pageQuery.extend({
    tab: z.enum(['upcoming', 'past', 'cancelled', 'requests']).default('upcoming'),
    as: z.enum(['student', 'tutor']).optional(),
  }),
  handle: ({ payload, viewer, query, now }) =>
    listBookings({
      payload,
      viewer,
      as: query.as ?? (hasRole(viewer, 'tutor') ? 'tutor' : 'student'),
      tab: query.tab,
      page: query.page,
      limit: query.limit,
      now,
    }),
})

const get = defineEndpoint({
  method: 'GET',
  path: '/bookings/:id',
  summary: 'One booking with what I may do and what cancelling gives back',
  audience: 'user',
  params,
  handle: ({ payload, viewer, params, now }) => getBooking({ payload, viewer, bookingId: params.id, now }),
})

const confirm = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/confirm',
  summary: 'The tutor accepts a request; of a weekly series all of it unless `scope` says otherwise',
  audience: 'user',
  params,
  body: z.strictObject({ scope: scope.optional() }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await confirmBooking({ payload, viewer, bookingId: params.id, scope: body.scope, now })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

const decline = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/decline',
  summary:
    'The tutor declines a request, with a reason; of a weekly series all of it unless `scope` says otherwise',
  audience: 'user',
  params,
  body: z.strictObject({ reason, scope: scope.optional() }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await declineBooking({ payload, viewer, bookingId: params.id, ...body, now })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

const cancel = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/cancel',
  summary:
    'Cancel; the policy of the booking decides what goes back. The student may have what the card paid in the wallet',
  audience: 'user',
  idempotent: true,
  params,
  body: z.strictObject({
    reason: reason.optional(),
    scope: scope.optional(),
    refundTo: z.enum(REFUND_WAYS).optional(),
  }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await cancelBooking({ payload, viewer, bookingId: params.id, ...body, now })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

const attend = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/attend',
  summary: 'I am in the lesson, said again every half minute: open from five minutes before the start',
  audience: 'user',
  params,
  body: z.strictObject({}),
  handle: async ({ payload, viewer, params, now }) => {
    await attendLesson({ payload, viewer, bookingId: params.id, now })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

const leave = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/leave',
  summary: 'I closed the page of the lesson',
  audience: 'user',
  status: 204,
  params,
  body: z.strictObject({}),
  handle: ({ payload, viewer, params, now }) => leaveLesson({ payload, viewer, bookingId: params.id, now }),
})

const end = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/end',
  summary: 'The tutor ends the lesson early, when both were there',
  audience: 'user',
  params,
  body: z.strictObject({}),
  handle: async ({ payload, viewer, params, now }) => {
    await endLesson({ payload, viewer, bookingId: params.id, now })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

const noShow = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/no-show',
  summary: 'Report that the other side has not come, from 15 minutes after the start',
  audience: 'user',
  params,
  body: z.strictObject({ who: z.enum(['student', 'tutor']), reason: reason.optional() }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await reportNoShow({ payload, viewer, bookingId: params.id, who: body.who, reason: body.reason, now })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

const dispute = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/dispute',
  summary: 'Report a problem with a lesson',
  audience: 'user',
  status: 201,
  params,
  body: z.strictObject({
    category: z.enum(DISPUTE_CATEGORIES),
    description: z.string().trim().min(10).max(4000),
  }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await openDispute({ payload, viewer, bookingId: params.id, now, ...body })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

const notAFit = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/not-a-fit',
  summary: 'The tutor of my trial lesson is no good fit: I get what I paid for it as credit',
  audience: 'user',
  idempotent: true,
  params,
  body: z.strictObject({ reason: z.enum(GOOD_FIT_REASONS), comment: optionalText(500) }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await claimGoodFit({ payload, viewer, bookingId: params.id, ...body, now })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

/** `/api/bookings` of api.md, as far as this release goes. */
export const bookingEndpoints = [
  create,
  list,
  price,
  get,
  confirm,
  decline,
  cancel,
  ...changeEndpoints,
  attend,
  leave,
  end,
  noShow,
  dispute,
  notAFit,
]
