import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { withTransaction } from '@/services/database/withTransaction'
import { findRefreshToken } from './authToken'
import { endSessions, extendSession, type Session } from './session'

/** Two tabs may refresh at once; a reuse later than this is a stolen token. */
const REUSE_GRACE_MS = 15_000

/**
 * Trades a refresh token for a new pair (CT04). Reuse of a spent one ends the whole session: either the thief or
 * the owner holds a stale copy, and nobody can tell which.
 * @throws DomainError TOKEN_INVALID when unknown, expired or revoked; TOKEN_REUSED when spent before.
 */
export async function refreshSession({ payload, refreshToken, now }: { payload: Payload; refreshToken: string; now: Date }): Promise<Session> {
  const result = await withTransaction(payload, async ({ tx }) => {
    const row = await findRefreshToken(tx, refreshToken)
    if (!row || row.revoked_at || new Date(row.expires_at) <= now) return 'TOKEN_INVALID' as const
    if (row.used_at && now.getTime() - new Date(row.used_at).getTime() > REUSE_GRACE_MS) {
      await endSessions({ tx, userId: row.user_id, sessionId: row.family, now })
      return 'TOKEN_REUSED' as const
    }
    const { rows } = await tx.execute<{ email: string }>(sql`
      select u.email from users u join users_sessions s on s._parent_id = u.id and s.id = ${row.family}
      where u.id = ${row.user_id} and u.status = 'active'`)
    const email = rows[0]?.email
    if (!email) return 'TOKEN_INVALID' as const
    const at = now.toISOString()
    await tx.execute(sql`update auth_tokens set used_at = coalesce(used_at, ${at}), updated_at = ${at} where id = ${row.id}`)
    return extendSession({ payload, tx, userId: row.user_id, email, sessionId: row.family, now })
  })
  if (typeof result === 'string') throw new DomainError(result, 'refresh refused')
  return result
}
