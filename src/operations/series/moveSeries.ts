import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { WEEKDAYS, type Weekday } from '@/domain/availability/weekdays'
import type { Action } from '@/domain/booking/process'
import { shiftedStart } from '@/domain/series/shiftedStart'
import type { LoadedBooking } from '@/operations/booking/bookingRow'
import { type Mover, moveBooking } from '@/operations/booking/moveBooking'
import type { Tx } from '@/services/database/tx'
import { assertOffered } from './assertOffered'
import { checkLessons } from './checkLessons'
import { seriesConflict } from './seriesConflict'

type Input = {
  req: PayloadRequest
  tx: Tx
  /** Locked, with the diaries of both sides. */
  named: LoadedBooking
  along: readonly LoadedBooking[]
  action: Action
  mover: Mover
  now: Date
  reason?: string
  newStart: Date
}

/**
 * Moves several lessons of a series at once, by as many days and hours on the series' wall clock (EX03). All
 * are checked before any moves, and all move or none.
 * @throws DomainError as `moveBooking`; SERIES_CONFLICT with each date that cannot be.
 */
export async function moveSeries({ req, tx, named, along, action, mover, now, reason, newStart }: Input) {
  const { tutorId, studentId, durationMinutes, seriesId } = named
  const timezone = await zoneOfSeries(tx, seriesId as string)
  const targets = [named, ...along].map((booking) => ({
    booking,
    at:
      booking === named
        ? newStart
        : shiftedStart({ from: named.start, to: newStart, start: booking.start, timezone }),
  }))
  const checked = await checkLessons({
    tx,
    tutorId,
    studentId,
    durationMinutes,
    lessons: targets.map(({ booking, at }) => ({ ...shownAs(at ?? booking.start, timezone), at })),
    exceptBookingIds: targets.map(({ booking }) => booking.id),
    now,
  })
  await assertOffered({ tx, checked, durationMinutes, studentId })
  if (checked.conflicts.length > 0) {
    const dates = checked.conflicts.map(({ date, start }) => `${date} ${start}`).join(', ')
    throw seriesConflict(
      checked,
      `Not free for these lessons of the series: ${dates} (${timezone}). Choose another time, or move only this lesson.`,
    )
  }
  // The one that goes furthest makes room for the one behind it.
  const isForward = newStart > named.start
  const order = targets.toSorted(
    (a, b) => (a.booking.start.getTime() - b.booking.start.getTime()) * (isForward ? -1 : 1),
  )
  let moved = named
  for (const { booking, at } of order) {
    const after = await moveBooking({
      req,
      tx,
      booking,
      action,
      mover,
      now,
      reason,
      newStart: at as Date,
      isQuiet: booking !== named,
    })
    if (booking === named) moved = after
  }
  return moved
}

async function zoneOfSeries(tx: Tx, seriesId: string): Promise<string> {
  const { rows } = await tx.execute<{ timezone: string }>(
    sql`select timezone from booking_series where id = ${seriesId}`,
  )
  return rows[0]?.timezone ?? 'UTC'
}

/** Date and time as the series' wall clock shows them, for the answer about conflicts. */
function shownAs(at: Date, timezone: string) {
  const shown = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timezone)
  const day = WEEKDAYS[shown.dayOfWeek - 1] as Weekday
  return { date: shown.toPlainDate().toString(), start: shown.toPlainTime().toString().slice(0, 5), day }
}
