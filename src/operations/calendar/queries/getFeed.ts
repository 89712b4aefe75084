import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'

export type FeedStatus = {
  /** When the present address was made; null without a feed. */
  madeAt: string | null
}

/** Whether a person has a calendar feed. Its address is nowhere to be read. */
export async function getFeed({
  payload,
  viewer,
}: {
  payload: Payload
  viewer: { id: string }
}): Promise<FeedStatus> {
  const { rows } = await database(payload).execute<{ created_at: string }>(
    sql`select created_at from calendar_feeds where user_id = ${viewer.id}`,
  )
  return { madeAt: rows[0] ? new Date(rows[0].created_at).toISOString() : null }
}
