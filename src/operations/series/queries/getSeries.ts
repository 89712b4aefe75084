import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { isOver } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import { type ClockShift, clockShifts } from '@/domain/series/clockShifts'
import type { WeeklyTime } from '@/domain/series/occurrences'
import { type BookingView, toBookingView } from '@/operations/booking/queries/bookingView'
import { type BookingViewRow, bookingViewSql } from '@/operations/booking/queries/bookingViewSql'
import { readerOfRow } from '@/operations/booking/queries/readerOfRow'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

export type SeriesView = {
  id: string
  reference: string
  timezone: string
  weekly: WeeklyTime[]
  /** What is paid for all of them at once. */
  total: Money
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
  amount: string
  currency: string
  lessons: BookingViewRow[] | null
}
type Input = { payload: Payload; viewer: Viewer; seriesId: string; now: Date }

/**
 * A weekly series with all its lessons, for its two people and for staff (EX03).
 * @throws DomainError NOT_FOUND when it does not exist or is not the viewer's to see.
 */
export async function getSeries({ payload, viewer, seriesId, now }: Input): Promise<SeriesView> {
  const { rows } = await database(payload).execute<Row>(sql`
    select series.id, series.reference, series.timezone, p.amount, p.currency,
      (select json_agg(json_build_object('day', w.day, 'start', w.start) order by w._order)
        from booking_series_weekly w where w._parent_id = series.id) as weekly,
      (select json_agg(v order by v.start) from (${bookingViewSql(viewer.id)} where b.series_id = series.id) v) as lessons
    from booking_series series join payments p on p.series_id = series.id where series.id = ${seriesId}`)
  const row = rows[0]
  const lessons = (row?.lessons ?? []).flatMap((lesson) => {
    const as = readerOfRow(viewer, lesson)
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
  const { id, reference, timezone, weekly } = row
  return { id, reference, timezone, weekly, total: money(Number(row.amount), row.currency), lessons, shifts }
}
