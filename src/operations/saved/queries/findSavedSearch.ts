import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { TutorFilters } from '@/operations/search/queries/searchTutors'
import { database } from '@/services/database/tx'
import { savedQuery } from '../savedQuery'
import { type SavedSearch, toSavedSearch } from '../savedSearch'

type Input = { payload: Payload; viewer: Viewer; filters: TutorFilters }

/** This very search among those the viewer has saved, or null. */
export async function findSavedSearch({ payload, viewer, filters }: Input): Promise<SavedSearch | null> {
  const tx = database(payload)
  const query = await savedQuery({ payload, viewer, filters })
  const { rows } = await tx.execute<Parameters<typeof toSavedSearch>[0]>(sql`
    select id, name, query, alerts, created_at from saved_searches where user_id = ${viewer.id} and query = ${query}`)
  return rows[0] ? toSavedSearch(rows[0]) : null
}
