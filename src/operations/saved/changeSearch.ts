import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { lookedAtWith } from './lookedAtWith'
import { type SavedSearch, toSavedSearch } from './savedSearch'
import type { savedSearchChange } from './savedSearchInput'

type Input = {
  payload: Payload
  viewer: Viewer
  searchId: string
  change: z.output<typeof savedSearchChange>
  now: Date
}

/**
 * Names a saved search anew, or turns its mails on or off. Turned on, it tells of tutors who come from now on.
 * @throws DomainError NOT_FOUND for a search that is not the viewer's
 */
export async function changeSearch({ payload, viewer, searchId, change, now }: Input): Promise<SavedSearch> {
  return withTransaction(
    payload,
    async ({ tx }) => {
      const at = now.toISOString()
      const { name = null, alerts = null } = change
      const { rows } = await tx.execute<Parameters<typeof toSavedSearch>[0]>(sql`
        update saved_searches set name = coalesce(${name}, name), alerts = coalesce(${alerts}, alerts), updated_at = ${at},
          looked_at = ${lookedAtWith(alerts, at)}
        where id = ${searchId} and user_id = ${viewer.id} returning *`)
      if (!rows[0]) throw new DomainError('NOT_FOUND', `search ${searchId} is not ${viewer.id}'s`)
      return toSavedSearch(rows[0])
    },
    { user: viewer.user },
  )
}
