import { z } from 'zod'
import { isBookingTemplate } from '@/operations/notification/isBookingTemplate'
import { notifyBooking } from '@/operations/notification/notifyBooking'
import { defineJob } from '../defineJob'

/** Tells the people of a booking what happened, in the product and by mail. */
export const notifyBookingJob = defineJob({
  name: 'booking.notify',
  schema: z.object({
    bookingId: z.uuid(),
    template: z.string().refine(isBookingTemplate, 'unknown template'),
    causeKey: z.string().min(1),
  }),
  options: {
    retryLimit: 8,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 60,
    notify: false,
    yields: true,
    concurrency: 2,
  },
  handle: async ({ payload, data, now }) => {
    await notifyBooking({ payload, ...data, now })
  },
})
