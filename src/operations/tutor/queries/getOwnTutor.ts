import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { TutorStatus } from '@/domain/tutor/statuses'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

export type OwnTutor = {
  id: string
  slug: string
  status: TutorStatus
  ratingAverage: number | null
  ratingCount: number
}

/** The viewer's own tutor profile as their dashboard needs it; null for a person without one. */
export async function getOwnTutor({
  payload,
  viewer,
}: {
  payload: Payload
  viewer: Viewer
}): Promise<OwnTutor | null> {
  const { rows } = await database(payload).execute<OwnTutor>(sql`
    select id, slug, status, rating_average::float8 "ratingAverage", coalesce(rating_count, 0)::int "ratingCount"
    from tutor_profiles where user_id = ${viewer.id}`)
  return rows[0] ?? null
}
