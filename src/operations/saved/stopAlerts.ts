import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { withTransaction } from '@/services/database/withTransaction'
import { readAlertToken } from './alertToken'

type Input = { payload: Payload; token: string; now: Date }

/**
 * Ends the mails of a saved search with the link that came with one, without a login. Of a search that has been deleted
 * there is nothing left to end.
 * @throws DomainError TOKEN_INVALID
 */
export async function stopAlerts({ payload, token, now }: Input): Promise<void> {
  const searchId = readAlertToken(payload, token)
  if (!searchId) throw new DomainError('TOKEN_INVALID', 'an alert token that is not ours')
  await withTransaction(payload, async ({ tx }) => {
    await tx.execute(
      sql`update saved_searches set alerts = false, updated_at = ${now.toISOString()} where id = ${searchId} and alerts`,
    )
  })
}
