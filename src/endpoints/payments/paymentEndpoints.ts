import { z } from 'zod'
import { payBooking } from '@/operations/payment/payBooking'
import { getPayment } from '@/operations/payment/queries/getPayment'
import { defineEndpoint } from '../http/defineEndpoint'

const checkout = defineEndpoint({
  method: 'POST',
  path: '/payments/checkout',
  summary: 'The pay page of a booking that is held for me',
  audience: 'user',
  status: 201,
  idempotent: true,
  body: z.strictObject({ bookingId: z.uuid() }),
  handle: ({ payload, viewer, body, now }) => payBooking({ payload, viewer, bookingId: body.bookingId, now }),
})

const get = defineEndpoint({
  method: 'GET',
  path: '/payments/:id',
  summary: 'How a payment stands',
  audience: 'user',
  params: z.strictObject({ id: z.uuid() }),
  handle: ({ payload, viewer, params }) => getPayment({ payload, viewer, paymentId: params.id }),
})

/** `/api/payments` of api.md, as far as this release goes. */
export const paymentEndpoints = [checkout, get]
