import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { withTransaction } from '@/services/database/withTransaction'
import { redeemToken } from './authToken'

type Input = { payload: Payload; token: string; now: Date }

/**
 * Confirms an address with the mailed token (A04).
 * @throws DomainError TOKEN_INVALID
 */
export async function verifyEmail({ payload, token, now }: Input): Promise<{ userId: string }> {
  return withTransaction(payload, async ({ tx }) => {
    const userId = await redeemToken({ tx, token, purpose: 'verify_email', now })
    await tx.execute(
      sql`update users set email_verified_at = coalesce(email_verified_at, ${now.toISOString()}) where id = ${userId}`,
    )
    return { userId }
  })
}
