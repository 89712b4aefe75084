import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

export type LearnerFigures = {
  /** Lessons that took place. */
  lessons: number
  minutes: number
  /** Tutors of those lessons. */
  tutors: number
}

/** What a learner, or a parent for their children, has done so far. */
export async function learnerFigures({
  payload,
  viewer,
}: {
  payload: Payload
  viewer: Viewer
}): Promise<LearnerFigures> {
  const { rows } = await database(payload).execute<LearnerFigures>(sql`
    select count(*)::int lessons, coalesce(sum(duration_minutes), 0)::float8 minutes, count(distinct tutor_id)::int tutors
    from bookings where session_outcome = 'COMPLETED' and (student_id = ${viewer.id} or booked_by_id = ${viewer.id})`)
  return rows[0] ?? { lessons: 0, minutes: 0, tutors: 0 }
}
