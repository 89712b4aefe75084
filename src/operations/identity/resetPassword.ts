import type { Payload } from 'payload'
import { withTransaction } from '@/services/database/withTransaction'
import { redeemToken } from './authToken'
import { endSessions } from './session'
import { setPassword } from './setPassword'

/**
 * Sets a new password with the mailed token and ends every session of the account (A08, CT04).
 * @throws DomainError TOKEN_INVALID
 */
export async function resetPassword({ payload, token, password, now }: { payload: Payload; token: string; password: string; now: Date }): Promise<void> {
  await withTransaction(payload, async ({ req, tx }) => {
    const userId = await redeemToken({ tx, token, purpose: 'reset_password', now })
    await setPassword({ req, userId, password, now })
    await endSessions({ tx, userId, now })
  })
}
