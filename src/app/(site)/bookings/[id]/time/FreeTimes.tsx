import type { Payload } from 'payload'
import { addDays } from '@/components/availability/groupSlotsByDay'
import { SlotPicker } from '@/components/availability/SlotPicker'
import { DomainError } from '@/domain/errors/domainError'
import { addDays as daysAfter } from '@/domain/time/instants'
import { startOfDay } from '@/domain/time/startOfDay'
import { localDate } from '@/messages/formatInstant'
import { getOpenSlots } from '@/operations/availability/queries/getOpenSlots'
import type { BookingDetail } from '@/operations/booking/queries/getBooking'
import { database } from '@/services/database/tx'
import { LAST_WEEK, parseProfileQuery } from '../../../tutors/[slug]/profileQuery'
import type { RawQuery } from '../../../tutors/listQuery'
import { firstName } from '../../firstName'

type FreeTimesProps = {
  payload: Payload
  booking: BookingDetail
  query: RawQuery
  timeZone: string
  now: Date
}

/** The tutor's open times of a week, for a lesson of the same length, as a field of the form around them. */
export async function FreeTimes({ payload, booking, query, timeZone, now }: FreeTimesProps) {
  const { week } = parseProfileQuery(query)
  const find = async (from: Date, to: Date) => {
    const { tutorId, studentId, durationMinutes, id: exceptBookingId } = booking
    const wish = { tutorId, studentId, durationMinutes, exceptBookingId, from, to, now }
    const { slots } = await getOpenSlots({ tx: database(payload), ...wish }).catch(noneWhenUnpublished)
    return slots.filter(({ start }) => start.toISOString() !== booking.start)
  }
  const today = localDate(now, timeZone)
  const firstDay = addDays(today, week * 7)
  const weekEnd = startOfDay({ date: addDays(firstDay, 7), timeZone })
  const slots = await find(startOfDay({ date: firstDay, timeZone }), weekEnd)
  const [nextFree] = slots.length === 0 && week < LAST_WEEK ? await find(weekEnd, daysAfter(weekEnd, 56)) : []
  const weekHref = (target: number) => `/bookings/${booking.id}/time?week=${target}`
  return (
    <SlotPicker
      slots={slots}
      timeZone={timeZone}
      from={firstDay}
      previousHref={week > 0 ? weekHref(week - 1) : undefined}
      nextHref={week < LAST_WEEK ? weekHref(week + 1) : undefined}
      nextFreeHref={nextFree && weekHref(weeksBetween(today, localDate(nextFree.start, timeZone)))}
      choice={{ kind: 'radios', name: 'start' }}
      tutorName={firstName(booking.tutorName)}
    />
  )
}

/** A tutor who was taken off the site has no times to offer; lessons that are booked stand. */
function noneWhenUnpublished(error: unknown): { slots: never[] } {
  if (error instanceof DomainError && error.code === 'NOT_FOUND') return { slots: [] }
  throw error
}

const weeksBetween = (today: string, date: string): number =>
  Math.floor((Date.parse(date) - Date.parse(today)) / (7 * 86_400_000))
