import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { TutorStatus } from '@/domain/tutor/statuses'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'

/**
 * Makes sure a profile is the viewer's own, and keeps others from changing it until the transaction ends.
 * @throws DomainError FORBIDDEN for a published profile of someone else, NOT_FOUND for any other
 */
export async function assertOwnTutor(
  tx: Tx,
  tutorId: string,
  viewer: Viewer,
): Promise<{ status: TutorStatus }> {
  const { rows } = await tx.execute<{ user_id: string; status: TutorStatus }>(
    sql`select user_id, status from tutor_profiles where id = ${tutorId} for no key update`,
  )
  const profile = rows[0]
  if (profile?.user_id === viewer.id) return { status: profile.status }
  if (profile?.status === 'approved')
    throw new DomainError('FORBIDDEN', `user ${viewer.id} edits tutor ${tutorId}`)
  throw new DomainError('NOT_FOUND', `no tutor ${tutorId} of user ${viewer.id}`)
}
