import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { STRIKE_MOVES, type StrikeDecision } from '@/domain/trust/strikes'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { moveStrike } from './moveStrike'
import { tellStrike } from './tellStrike'
import { writeAudit } from './writeAudit'

type Input = {
  payload: Payload
  viewer: Viewer
  strikeId: string
  decision: StrikeDecision
  /** Told to the tutor. */
  reason: string
  now: Date
}

/**
 * Staff uphold an appealed strike or lift one: state, audit line and mail to the tutor, all or nothing. A lifted
 * strike stops counting at once, so new students can book again if it was the one too many.
 * @throws DomainError FORBIDDEN (also for one's own strike), REASON_REQUIRED, NOT_FOUND, STRIKE_STATE_CHANGED
 */
export async function decideStrike({
  payload,
  viewer,
  strikeId,
  decision,
  reason,
  now,
}: Input): Promise<void> {
  if (!hasRole(viewer, 'ops', 'support', 'owner'))
    throw new DomainError('FORBIDDEN', `user ${viewer.id} decides on strikes`)
  const words = reason.trim()
  if (!words) throw new DomainError('REASON_REQUIRED', `${decision} without a reason`, { field: 'reason' })
  await withTransaction(
    payload,
    async ({ req, tx }) => {
      const move = { tx, strikeId, move: decision, words, moverId: viewer.id, now }
      const { from, tutorUserId } = await moveStrike(move)
      if (tutorUserId === viewer.id)
        throw new DomainError('FORBIDDEN', `user ${viewer.id} decides on their own strike ${strikeId}`)
      await writeAudit({
        req,
        actorId: viewer.id,
        action: `${decision}Strike`,
        target: SLUGS.tutorStrikes,
        targetId: strikeId,
        reason: words,
        changes: { state: { from, to: STRIKE_MOVES[decision].to } },
      })
      await tellStrike({ tx, strikeId, news: 'strikeDecided', now })
    },
    { user: viewer.user },
  )
}
