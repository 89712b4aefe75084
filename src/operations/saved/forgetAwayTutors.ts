import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { bookableTutor } from '@/services/search/bookableTutor'

type Input = { payload: Payload; viewer: Viewer; now: Date }

/** Takes off the viewer's list whom one cannot book at present. */
export async function forgetAwayTutors({ payload, viewer, now }: Input): Promise<void> {
  await withTransaction(
    payload,
    async ({ tx }) => {
      await tx.execute(sql`
        delete from saved_tutors s where s.user_id = ${viewer.id} and not exists (
          select 1 from tutor_profiles t join users u on u.id = t.user_id where t.id = s.tutor_id and ${bookableTutor(now)})`)
    },
    { user: viewer.user },
  )
}
