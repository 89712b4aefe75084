import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { TUTOR_MOVES, type TutorMoveName } from '@/domain/tutor/moves'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { sendMail } from '../notification/sendMail'
import { writeAudit } from '../trust/writeAudit'
import { assertProfileComplete } from './assertProfileComplete'
import { moveTutor } from './moveTutor'

type Decide = {
  payload: Payload
  viewer: Viewer
  tutorId: string
  move: Exclude<TutorMoveName, 'submit'>
  /** Told to the tutor; needed to reject and to pause. */
  reason?: string
  now: Date
}

/**
 * A decision of operations about a profile: status, audit line, search index and mail to the tutor, all or nothing
 * (C10, V 5.12).
 * @throws DomainError FORBIDDEN, REASON_REQUIRED, NOT_FOUND, PROFILE_STATE_CHANGED, PROFILE_INCOMPLETE
 */
export async function decideTutor({ payload, viewer, tutorId, move, reason, now }: Decide): Promise<void> {
  if (!hasRole(viewer, 'ops', 'owner'))
    throw new DomainError('FORBIDDEN', `user ${viewer.id} decides on tutors`)
  const said = reason?.trim()
  const { to, requiresReason } = TUTOR_MOVES[move]
  if (requiresReason && !said)
    throw new DomainError('REASON_REQUIRED', `${move} without a reason`, { field: 'reason' })
  await withTransaction(
    payload,
    async ({ req, tx }) => {
      const { from, userId, email, firstName, slug } = await moveTutor({ tx, tutorId, move, now })
      if (move === 'approve') await assertProfileComplete(tx, tutorId)
      const changes = { status: { from, to } }
      await writeAudit({
        req,
        actorId: viewer.id,
        action: `${move}Tutor`,
        target: SLUGS.tutorProfiles,
        targetId: tutorId,
        reason: said,
        changes,
      })
      const mail = { tx, key: `${move}Tutor:${tutorId}:${now.toISOString()}`, to: email, userId, now }
      if (move === 'approve')
        await sendMail({ ...mail, template: 'tutorApproved', props: { firstName, slug } })
      if (move === 'reject')
        await sendMail({ ...mail, template: 'tutorRejected', props: { firstName, reason: said ?? '' } })
      if (move === 'pause')
        await sendMail({ ...mail, template: 'tutorPaused', props: { firstName, reason: said ?? '' } })
    },
    { user: viewer.user },
  )
}
