import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { assertDemo } from '../assertDemo'

const MOST = 200

/**
 * Who has got mail, the latest first, for the filter of the mailbox.
 * @throws DomainError DEMO_ONLY
 */
export async function mailReceivers({
  payload,
}: {
  payload: Payload
}): Promise<{ to: string; count: number }[]> {
  assertDemo()
  const { rows } = await database(payload).execute<{ to: string; count: string }>(sql`
    select "to", count(*) as count from mail_messages group by "to" order by max(queued_at) desc, "to" limit ${MOST}`)
  return rows.map(({ to, count }) => ({ to, count: Number(count) }))
}
