import type { BookingPageView } from './bookingPageView'
import { refundText } from './refundText'

/** What goes back, or went back, of a lesson that is over. */
export function RefundLine({ booking }: BookingPageView) {
  const text = refundText(booking)
  return text === null ? null : <p className="mt-2">{text}</p>
}
