import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { limitRate } from '@/services/rateLimit/limitRate'
import { isPassword } from './password'
import { extendSession, type Session } from './session'

type Input = { payload: Payload; email: string; password: string; ip: string; now: Date }
type Row = { id: string; email: string; hash: string | null; salt: string | null; status: string }

const PER_ACCOUNT = { name: 'login-account', points: 10, seconds: 900 }

/**
 * Starts a session. The session row is added on its own, so parallel logins and profile edits never overwrite
 * each other.
 * @throws DomainError INVALID_CREDENTIALS, ACCOUNT_SUSPENDED or, after ten tries in 15 minutes, RATE_LIMITED (A05, CT04).
 */
export async function logIn({ payload, email, password, ip, now }: Input): Promise<Session & { userId: string }> {
  const address = email.trim().toLowerCase()
  await limitRate(payload, PER_ACCOUNT, `${ip} ${address}`)
  const { rows } = await database(payload).execute<Row>(sql`select id, email, hash, salt, status from users where email = ${address}`)
  const user = rows[0]
  if (!(await isPassword(password, user)) || !user) throw new DomainError('INVALID_CREDENTIALS', 'login refused')
  if (user.status !== 'active') throw new DomainError('ACCOUNT_SUSPENDED', `login of suspended user ${user.id}`)
  return withTransaction(payload, async ({ tx }) => {
    const session = await extendSession({ payload, tx, userId: user.id, email: user.email, sessionId: randomUUID(), now })
    return { ...session, userId: user.id }
  })
}
