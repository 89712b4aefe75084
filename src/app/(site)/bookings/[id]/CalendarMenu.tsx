import { AddToCalendar } from '@/components/booking/AddToCalendar'
import { calendarLinks } from '@/operations/calendar/calendarLinks'
import { eventOfView } from '@/operations/calendar/eventOfView'
import type { BookingPageView } from './bookingPageView'

/** "Add to calendar" for a lesson of the reader's own. */
export function CalendarMenu({ booking, now }: BookingPageView) {
  return (
    <AddToCalendar
      links={calendarLinks(eventOfView(booking, now))}
      fileHref={`/bookings/${booking.id}/calendar.ics`}
    />
  )
}
