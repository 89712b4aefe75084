import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { newReference } from '@/operations/booking/heldBooking'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import type { SeriesRequest } from './seriesRequest'

type Input = {
  tx: Tx
  seriesId: string
  tutorUserId: string
  viewer: Viewer
  request: SeriesRequest
  now: Date
}

/** The series as it was asked for; what becomes of its lessons stands in the bookings that name it. */
export async function insertSeries({
  tx,
  seriesId,
  tutorUserId,
  viewer,
  request,
  now,
}: Input): Promise<void> {
  const { tutorId, subjectId, durationMinutes, timezone, weekly, from, count } = request
  const at = now.toISOString()
  await tx.execute(sql`
    insert into booking_series (id, reference, tutor_id, tutor_user_id, student_id, booked_by_id, subject_id, duration_minutes,
      timezone, "from", count, created_at, updated_at)
    values (${seriesId}, ${newReference()}, ${tutorId}, ${tutorUserId}, ${viewer.id}, ${viewer.id}, ${subjectId}, ${durationMinutes},
      ${timezone}, ${from}, ${count}, ${at}, ${at})`)
  const times = weekly.map(
    ({ day, start }, index) => sql`(${index + 1}, ${seriesId}, ${uuidv7()}, ${day}, ${start})`,
  )
  await tx.execute(sql`
    insert into booking_series_weekly (_order, _parent_id, id, day, start) values ${sql.join(times, sql`, `)}`)
}
