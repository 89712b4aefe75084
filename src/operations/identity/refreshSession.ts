import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { findRefreshToken } from './authToken'
import { endSessions, extendSession, type Session } from './session'

/** Two tabs may refresh at once, or an answer get lost; a reuse later than this is a stolen token. */
const REUSE_GRACE_MS = 15_000

type Input = { payload: Payload; refreshToken: string; now: Date }

/**
 * Trades a refresh token for a new pair (CT04). Reuse of a spent one ends the whole session: either the thief or
 * the owner holds a stale copy, and nobody can tell which.
 * @throws DomainError TOKEN_INVALID when unknown, expired or revoked; TOKEN_REUSED when spent before.
 */
export async function refreshSession({ payload, refreshToken, now }: Input): Promise<Session> {
  const result = await withTransaction(payload, async ({ tx }) => {
    const row = await findRefreshToken(tx, refreshToken)
    if (!row || row.revoked_at || new Date(row.expires_at) <= now) return 'TOKEN_INVALID' as const
    if (row.used_at && now.getTime() - new Date(row.used_at).getTime() > REUSE_GRACE_MS) {
      await endSessions({ tx, userId: row.user_id, sessionId: row.family, now })
      return 'TOKEN_REUSED' as const
    }
    const email = await emailOfRunningSession(tx, row.user_id, row.family)
    if (!email) return 'TOKEN_INVALID' as const
    const at = now.toISOString()
    await tx.execute(
      sql`update auth_tokens set used_at = coalesce(used_at, ${at}), updated_at = ${at} where id = ${row.id}`,
    )
    const session = { payload, tx, userId: row.user_id, email, sessionId: row.family, now }
    return extendSession({ ...session, spent: refreshToken })
  })
  if (typeof result === 'string')
    throw new DomainError(result, 'refresh refused', { userMessage: LOG_IN_AGAIN[result] })
  return result
}

const LOG_IN_AGAIN = {
  TOKEN_INVALID: 'You have been away for a while. Log in again to go on.',
  TOKEN_REUSED: undefined,
}

async function emailOfRunningSession(tx: Tx, userId: string, sessionId: string): Promise<string | undefined> {
  const { rows } = await tx.execute<{ email: string }>(sql`
    select u.email from users u join users_sessions s on s._parent_id = u.id and s.id = ${sessionId}
    where u.id = ${userId} and u.status = 'active'`)
  return rows[0]?.email
}
