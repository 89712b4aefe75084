import type { NotificationTemplate } from '@/domain/booking/effects'
import { BOOKING_TEMPLATES } from './mail/bookingTemplates'

/** Whether the text names something the booking process tells people. */
export const isBookingTemplate = (name: string): name is NotificationTemplate =>
  Object.hasOwn(BOOKING_TEMPLATES, name)
