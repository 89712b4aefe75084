import { z } from 'zod'
import { cancelBooking } from '@/operations/booking/cancelBooking'
import { getBooking } from '@/operations/booking/queries/getBooking'
import { approveTutor } from '@/operations/tutor/approveTutor'
import { pauseTutor } from '@/operations/tutor/pauseTutor'
import { rejectTutor } from '@/operations/tutor/rejectTutor'
import { defineEndpoint } from '../http/defineEndpoint'

const params = z.strictObject({ id: z.uuid() })
const reason = z.string().trim().min(3, 'Please say why, for the audit log.').max(500)

const cancel = defineEndpoint({
  method: 'POST',
  path: '/admin/bookings/:id/cancel',
  summary: 'Staff cancel a booking, with a reason and, if they choose, a refund of their own',
  audience: ['ops'],
  idempotent: true,
  params,
  body: z.strictObject({ reason, refundAmount: z.int().min(0).optional() }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await cancelBooking({
      payload,
      viewer,
      bookingId: params.id,
      reason: body.reason,
      refundAmount: body.refundAmount,
      now,
    })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

const approve = defineEndpoint({
  method: 'POST',
  path: '/admin/tutors/:id/approve',
  summary: 'Puts a tutor on the site',
  audience: ['ops'],
  params,
  body: z.strictObject({}),
  handle: async ({ payload, viewer, params, now }) => {
    await approveTutor({ payload, viewer, tutorId: params.id, now })
    return { id: params.id, status: 'approved' }
  },
})

const reject = defineEndpoint({
  method: 'POST',
  path: '/admin/tutors/:id/reject',
  summary: 'Sends a submitted profile back, with a reason the tutor reads',
  audience: ['ops'],
  params,
  body: z.strictObject({ reason }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await rejectTutor({ payload, viewer, tutorId: params.id, reason: body.reason, now })
    return { id: params.id, status: 'rejected' }
  },
})

const pause = defineEndpoint({
  method: 'POST',
  path: '/admin/tutors/:id/pause',
  summary: 'Takes a tutor off the site for now; lessons already booked stand',
  audience: ['ops'],
  params,
  body: z.strictObject({ reason }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await pauseTutor({ payload, viewer, tutorId: params.id, reason: body.reason, now })
    return { id: params.id, status: 'paused' }
  },
})

/** What the buttons of the staff panel call. */
export const adminEndpoints = [cancel, approve, reject, pause]
