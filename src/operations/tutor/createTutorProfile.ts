import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { createTutorDraft } from './createTutorDraft'

/**
 * Starts a profile for a tutor who has none (api.md POST /api/tutors); registering as a tutor makes one by itself.
 * @returns the id of the draft
 * @throws DomainError PROFILE_EXISTS
 */
export async function createTutorProfile({
  payload,
  viewer,
}: {
  payload: Payload
  viewer: Viewer
}): Promise<string> {
  return withTransaction(
    payload,
    async ({ req, tx }) => {
      await tx.execute(sql`select 1 from users where id = ${viewer.id} for no key update`)
      const { rows } = await tx.execute(sql`select 1 from tutor_profiles where user_id = ${viewer.id}`)
      if (rows.length > 0) throw new DomainError('PROFILE_EXISTS', `user ${viewer.id} has a profile`)
      const { firstName, lastName, timezone } = viewer
      return createTutorDraft({ req, userId: viewer.id, firstName, lastName, timezone })
    },
    { user: viewer.user },
  )
}
