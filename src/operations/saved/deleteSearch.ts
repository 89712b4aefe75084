import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'

type Input = { payload: Payload; viewer: Viewer; searchId: string }

/** Deletes a saved search of the viewer's; one that is gone, or somebody else's, stays as it is. */
export async function deleteSearch({ payload, viewer, searchId }: Input): Promise<void> {
  await withTransaction(
    payload,
    async ({ tx }) => {
      await tx.execute(sql`delete from saved_searches where id = ${searchId} and user_id = ${viewer.id}`)
    },
    { user: viewer.user },
  )
}
