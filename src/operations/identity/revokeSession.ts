import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { withTransaction } from '@/services/database/withTransaction'
import type { Viewer } from './queries/viewer'
import { endSessions } from './session'

type Input = { payload: Payload; viewer: Viewer; sessionId: string; now: Date }

/**
 * Ends one of the viewer's own sessions (A07).
 * @throws DomainError NOT_FOUND when the viewer has no such session.
 */
export async function revokeSession({ payload, viewer, sessionId, now }: Input): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const { rows } = await tx.execute(
      sql`select 1 from users_sessions where id = ${sessionId} and _parent_id = ${viewer.id}`,
    )
    if (rows.length === 0) throw new DomainError('NOT_FOUND', 'no such session of this user')
    await endSessions({ tx, userId: viewer.id, sessionId, now })
  })
}
