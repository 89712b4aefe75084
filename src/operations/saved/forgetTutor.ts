import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'

type Input = { payload: Payload; viewer: Viewer; tutorId: string }

/** Takes a tutor off the viewer's own list; one that is not on it stays off. */
export async function forgetTutor({ payload, viewer, tutorId }: Input): Promise<void> {
  await withTransaction(
    payload,
    async ({ tx }) => {
      await tx.execute(sql`delete from saved_tutors where user_id = ${viewer.id} and tutor_id = ${tutorId}`)
    },
    { user: viewer.user },
  )
}
