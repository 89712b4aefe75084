import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { isOver } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { type ClockShift, clockShifts } from '@/domain/series/clockShifts'
import type { WeeklyTime } from '@/domain/series/occurrences'
import { standingOf } from '@/operations/booking/moverOf'
import {
  type BookingView,
  type BookingViewRow,
  bookingViewSql,
  toBookingView,
} from '@/operations/booking/queries/bookingView'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

export type SeriesView = {
  id: string
  reference: string
  timezone: string
  weekly: WeeklyTime[]
  /** Every lesson, by its start, as the viewer sees it. */
  lessons: BookingView[]
  /** Where clock changes move the lessons that are still to come for the viewer. */
  shifts: ClockShift[]
}

type Row = {
  id: string
  reference: string
  timezone: string
  weekly: WeeklyTime[]
  lessons: BookingViewRow[] | null
}
type Input = { payload: Payload; viewer: Viewer; seriesId: string; now: Date }

/**
 * A weekly series with all its lessons, for its two people and for staff (EX03).
 * @throws DomainError NOT_FOUND when it does not exist or is not the viewer's to see.
 */
export async function getSeries({ payload, viewer, seriesId, now }: Input): Promise<SeriesView> {
  const { rows } = await database(payload).execute<Row>(sql`
    select series.id, series.reference, series.timezone,
      (select json_agg(json_build_object('day', w.day, 'start', w.start) order by w._order)
        from booking_series_weekly w where w._parent_id = series.id) as weekly,
      (select json_agg(v order by v.start) from (${bookingViewSql(viewer.id)} where b.series_id = series.id) v) as lessons
    from booking_series series where series.id = ${seriesId}`)
  const row = rows[0]
  const lessons = (row?.lessons ?? []).flatMap((lesson) => {
    const as = standingOf(viewer, partiesOf(lesson)) ?? (hasRole(viewer, 'support', 'finance') ? 'ops' : null)
    return as ? [toBookingView({ row: lesson, as, now })] : []
  })
  if (!row || lessons.length === 0)
    throw new DomainError('NOT_FOUND', `series ${seriesId} not visible to ${viewer.id}`)
  const coming = lessons.filter(({ start, sessionState }) => new Date(start) > now && !isOver(sessionState))
  const shifts = clockShifts({
    starts: coming.map(({ start }) => new Date(start)),
    seriesZone: row.timezone,
    ownZone: viewer.timezone,
  })
  return { id: row.id, reference: row.reference, timezone: row.timezone, weekly: row.weekly, lessons, shifts }
}

const partiesOf = (row: BookingViewRow) => ({
  id: row.id as string,
  studentId: row.student_id as string,
  bookedById: row.booked_by_id as string,
  tutorUserId: row.tutor_user_id as string,
})
