import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'

/** Switches a person's calendar feed off; nothing happens when there is none. */
export async function closeFeed({
  payload,
  viewer,
}: {
  payload: Payload
  viewer: { id: string }
}): Promise<void> {
  await database(payload).execute(sql`delete from calendar_feeds where user_id = ${viewer.id}`)
}
