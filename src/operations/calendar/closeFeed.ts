import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database, type Tx } from '@/services/database/tx'

/** Switches a person's calendar feed off; nothing happens when there is none. */
export async function closeFeed({
  payload,
  viewer,
  tx = database(payload),
}: {
  payload: Payload
  viewer: { id: string }
  tx?: Tx
}): Promise<void> {
  await tx.execute(sql`delete from calendar_feeds where user_id = ${viewer.id}`)
}
