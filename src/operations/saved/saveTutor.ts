import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import { MAX_SAVED_TUTORS } from '@/domain/search/savedLimits'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { lockSaver } from './lockSaver'

type Input = { payload: Payload; viewer: Viewer; tutorId: string; now: Date }

/**
 * Puts a tutor aside for later (C18). Saving one twice leaves it as it was.
 * @throws DomainError NOT_FOUND for a profile that is not published, SAVED_LIMIT, FORBIDDEN for who is no learner
 */
export async function saveTutor({ payload, viewer, tutorId, now }: Input): Promise<void> {
  await withTransaction(
    payload,
    async ({ tx }) => {
      await lockSaver(tx, viewer)
      const { rows } = await tx.execute<{ known: boolean; saved: boolean; count: number }>(sql`
        select exists (select 1 from tutor_profiles where id = ${tutorId} and status = 'approved') known,
          exists (select 1 from saved_tutors where user_id = ${viewer.id} and tutor_id = ${tutorId}) saved,
          (select count(*)::int from saved_tutors where user_id = ${viewer.id}) count`)
      const [found] = rows
      if (!found?.known) throw new DomainError('NOT_FOUND', `no published tutor ${tutorId}`)
      if (found.saved) return
      if (found.count >= MAX_SAVED_TUTORS)
        throw new DomainError('SAVED_LIMIT', `${viewer.id} has saved ${found.count} tutors`)
      const at = now.toISOString()
      await tx.execute(sql`
        insert into saved_tutors (id, user_id, tutor_id, created_at, updated_at)
        values (${uuidv7()}, ${viewer.id}, ${tutorId}, ${at}, ${at})`)
    },
    { user: viewer.user },
  )
}
