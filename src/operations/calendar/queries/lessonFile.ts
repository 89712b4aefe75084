import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { getBooking } from '@/operations/booking/queries/getBooking'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { writeCalendar } from '@/services/calendar/writeCalendar'
import { eventOfView } from '../eventOfView'

type Input = { payload: Payload; viewer: Viewer; bookingId: string; now: Date }

/**
 * A lesson as a file for the calendar of one of its people (D18).
 * @throws DomainError NOT_FOUND for everybody else, staff included: it is not in their day.
 */
export async function lessonFile({
  payload,
  viewer,
  bookingId,
  now,
}: Input): Promise<{ name: string; content: string }> {
  const booking = await getBooking({ payload, viewer, bookingId, now })
  if (booking.as === 'ops') throw new DomainError('NOT_FOUND', `booking ${bookingId} is not of ${viewer.id}`)
  return {
    name: `edustream-${booking.reference}.ics`,
    content: writeCalendar({ method: 'PUBLISH', events: [eventOfView(booking, now)] }),
  }
}
