import type { RefundMeterProps } from '@/components/booking/RefundMeter'
import type { BookingPageView } from './bookingPageView'

/** What cancelling gives back, as the meter shows it: from the booking on to the lesson. */
export function refundMeterOf({ booking, viewer, now }: BookingPageView): RefundMeterProps {
  return {
    refund: booking.refundNow,
    changesAt: booking.refundChangesAt,
    refundAfter: booking.refundAfter,
    bookedAt: booking.history[0]?.at ?? now,
    start: booking.start,
    now,
    timeZone: viewer.timezone,
  }
}
