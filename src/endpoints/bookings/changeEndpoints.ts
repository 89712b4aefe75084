import { z } from 'zod'
import { acceptProposal } from '@/operations/booking/acceptProposal'
import { answerProposal } from '@/operations/booking/answerProposal'
import { proposeChange } from '@/operations/booking/proposeChange'
import { getBooking } from '@/operations/booking/queries/getBooking'
import { rescheduleBooking } from '@/operations/booking/rescheduleBooking'
import { defineEndpoint } from '../http/defineEndpoint'
import { instant, moneyAbove0 } from '../http/inputFields'
import { bookingParams as params, reason, scope } from './bookingInput'

const otherTime = z.strictObject({
  start: instant,
  reason: reason.optional(),
})

const reschedule = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/reschedule',
  summary: 'Move the lesson to another free time, while cancelling it is free',
  audience: 'user',
  idempotent: true,
  params,
  body: otherTime.extend({ scope: scope.optional() }),
  handle: async ({ payload, viewer, params, body, now }) => {
    const { start: newStart, ...rest } = body
    await rescheduleBooking({ payload, viewer, bookingId: params.id, newStart, ...rest, now })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

const propose = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/propose',
  summary:
    'Ask the other side for another time, both times are kept until the answer; of a request the tutor may ask for another price',
  audience: 'user',
  idempotent: true,
  params,
  body: z
    .strictObject({ start: instant.optional(), price: moneyAbove0.optional(), reason: reason.optional() })
    .refine(({ start, price }) => start ?? price, {
      error: 'Choose another time, another price or both.',
      path: ['start'],
    }),
  handle: async ({ payload, viewer, params, body, now }) => {
    const { start: newStart, price: tutorPrice, reason } = body
    await proposeChange({ payload, viewer, bookingId: params.id, newStart, tutorPrice, reason, now })
    return getBooking({ payload, viewer, bookingId: params.id, now })
  },
})

const proposal = defineEndpoint({
  method: 'POST',
  path: '/bookings/:id/proposal',
  summary:
    'Accept or decline the other time or price that was proposed, or take my own proposal back. Accepting a price says which; where that asks for another payment the answer is the booking to pay for',
  audience: 'user',
  idempotent: true,
  params,
  body: z.strictObject({
    answer: z.enum(['accept', 'decline', 'withdraw']),
    price: moneyAbove0.optional(),
  }),
  handle: async ({ payload, viewer, params, body: { answer, price }, now }) => {
    const asked = { payload, viewer, bookingId: params.id, now }
    if (answer !== 'accept') await answerProposal({ ...asked, answer })
    const accepted = answer === 'accept' ? await acceptProposal({ ...asked, price }) : null
    const bookingId = accepted?.bookingId ?? params.id
    const checkout = accepted?.checkoutUrl ? { url: accepted.checkoutUrl } : null
    return { ...(await getBooking({ payload, viewer, bookingId, now })), checkout }
  },
})

/** Another time for a lesson, and another price for a request (EX15). */
export const changeEndpoints = [reschedule, propose, proposal]
