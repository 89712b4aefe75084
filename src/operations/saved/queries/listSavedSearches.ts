import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { type SavedSearch, toSavedSearch } from '../savedSearch'

/** The viewer's saved searches, the last saved first; there are never more than `MAX_SAVED_SEARCHES`. */
export async function listSavedSearches({
  payload,
  viewer,
}: {
  payload: Payload
  viewer: Viewer
}): Promise<SavedSearch[]> {
  const { rows } = await database(payload).execute<Parameters<typeof toSavedSearch>[0]>(sql`
    select id, name, query, alerts, created_at from saved_searches where user_id = ${viewer.id} order by created_at desc, id`)
  return rows.map(toSavedSearch)
}
