import type { Payload } from 'payload'
import { SlotPicker } from '@/components/availability/SlotPicker'
import { DomainError } from '@/domain/errors/domainError'
import { getOpenSlots } from '@/operations/availability/queries/getOpenSlots'
import type { BookingDetail } from '@/operations/booking/queries/bookingDetail'
import { database } from '@/services/database/tx'
import { openWeek } from '../../../tutors/openWeek'
import { firstName } from '../../firstName'

type FreeTimesProps = {
  payload: Payload
  booking: BookingDetail
  /** Weeks ahead of this one. */
  week: number
  timeZone: string
  /** The zone the address asks for, kept from week to week. */
  asked?: string
  /** Whether the tutor wants their times to be read on their clock. */
  isZoneLocked: boolean
  now: Date
}

/** The tutor's open times of a week, for a lesson of the same length, as a field of the form around them. */
export async function FreeTimes({
  payload,
  booking,
  week,
  timeZone,
  asked,
  isZoneLocked,
  now,
}: FreeTimesProps) {
  const find = async (from: Date, to: Date) => {
    const { tutorId, studentId, durationMinutes, isTrial, id: exceptBookingId } = booking
    const wish = { tutorId, studentId, durationMinutes, isTrial, exceptBookingId, from, to, now }
    const found = await getOpenSlots({ tx: database(payload), ...wish }).catch(noneWhenUnpublished)
    return { ...found, slots: found.slots.filter(({ start }) => start.toISOString() !== booking.start) }
  }
  const { slots, firstDay, lastWeek, nextFree } = await openWeek({ find, week, timeZone, now })
  const weekHref = (target: number) =>
    `/bookings/${booking.id}/time?${new URLSearchParams({ week: String(target), ...(asked && { timezone: asked }) })}`
  return (
    <SlotPicker
      slots={slots}
      timeZone={timeZone}
      from={firstDay}
      previousHref={week > 0 ? weekHref(week - 1) : undefined}
      nextHref={week < lastWeek ? weekHref(week + 1) : undefined}
      nextFree={nextFree && { start: nextFree.start, href: weekHref(nextFree.week) }}
      choice={{ kind: 'radios', name: 'start' }}
      isZoneLocked={isZoneLocked}
      tutorName={firstName(booking.tutorName)}
    />
  )
}

/** A tutor who was taken off the site has no times to offer; lessons that are booked stand. */
function noneWhenUnpublished(error: unknown): { slots: never[]; horizonDays: number } {
  if (error instanceof DomainError && error.code === 'NOT_FOUND') return { slots: [], horizonDays: 0 }
  throw error
}
