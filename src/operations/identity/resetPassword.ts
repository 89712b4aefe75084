import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { withTransaction } from '@/services/database/withTransaction'
import { redeemToken } from './authToken'
import { endSessions } from './session'
import { setPassword } from './setPassword'

type Input = { payload: Payload; token: string; password: string; now: Date }

/**
 * Sets a new password with the mailed token and ends every session of the account (A08, CT04). Whoever holds the
 * mail holds the address, so it counts as confirmed.
 * @throws DomainError TOKEN_INVALID, or VALIDATION_FAILED for a weak password (the link then still works).
 */
export async function resetPassword({ payload, token, password, now }: Input): Promise<void> {
  await withTransaction(payload, async ({ req, tx }) => {
    const userId = await redeemToken({ tx, token, purpose: 'reset_password', now })
    await setPassword({ req, userId, password, now })
    await endSessions({ tx, userId, now })
    await tx.execute(
      sql`update users set email_verified_at = coalesce(email_verified_at, ${now.toISOString()}) where id = ${userId}`,
    )
  })
}
