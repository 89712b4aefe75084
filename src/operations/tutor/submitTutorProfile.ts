import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { assertOwnTutor } from './assertOwnTutor'
import { assertProfileComplete } from './assertProfileComplete'
import { moveTutor } from './moveTutor'

type Submit = { payload: Payload; viewer: Viewer; tutorId: string; now: Date }

/**
 * The tutor hands the profile in for approval (C10, B08).
 * @throws DomainError EMAIL_NOT_VERIFIED, NOT_FOUND, FORBIDDEN, PROFILE_INCOMPLETE, PROFILE_STATE_CHANGED
 */
export async function submitTutorProfile({ payload, viewer, tutorId, now }: Submit): Promise<void> {
  if (!viewer.emailVerified)
    throw new DomainError('EMAIL_NOT_VERIFIED', `user ${viewer.id} submits unverified`)
  await withTransaction(
    payload,
    async ({ tx }) => {
      await assertOwnTutor(tx, tutorId, viewer)
      await assertProfileComplete(tx, tutorId)
      await moveTutor({ tx, tutorId, move: 'submit', now })
    },
    { user: viewer.user },
  )
}
