import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { limitRate } from '@/services/rateLimit/limitRate'
import { isPassword } from './password'
import type { Viewer } from './queries/viewer'
import { endSessions, extendSession, type Session } from './session'
import { setPassword } from './setPassword'

type Input = { payload: Payload; viewer: Viewer; currentPassword: string; password: string; now: Date }

/**
 * Changes the password; every other session ends, this one goes on with new tokens (A09, CT04).
 * @throws DomainError INVALID_CREDENTIALS when the current password is wrong, RATE_LIMITED after five tries an hour.
 */
export async function changePassword({
  payload,
  viewer,
  currentPassword,
  password,
  now,
}: Input): Promise<Session> {
  await limitRate(payload, { name: 'password-change', points: 5, seconds: 3600 }, viewer.id)
  const { rows } = await database(payload).execute<{ hash: string; salt: string }>(
    sql`select hash, salt from users where id = ${viewer.id}`,
  )
  if (!(await isPassword(currentPassword, rows[0]))) {
    throw new DomainError('INVALID_CREDENTIALS', 'current password refused', {
      field: 'currentPassword',
      userMessage: 'That is not your current password. Check it and try again.',
    })
  }
  return withTransaction(payload, async ({ req, tx }) => {
    await setPassword({ req, userId: viewer.id, password, now })
    await endSessions({ tx, userId: viewer.id, now })
    return extendSession({
      payload,
      tx,
      userId: viewer.id,
      email: viewer.email,
      sessionId: viewer.sessionId,
      now,
    })
  })
}
