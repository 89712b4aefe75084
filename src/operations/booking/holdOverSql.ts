import { sql } from '@payloadcms/db-postgres'

/**
 * A booking `b` is a hold that was not paid in time: it keeps its slot from nobody, whenever a timer or the sweep says so.
 */
export const holdOverSql = (now: Date): ReturnType<typeof sql> =>
  sql`(b.session_state = 'HELD' and b.payment_state in ('PENDING', 'FAILED') and b.hold_expires_at <= ${now.toISOString()})`
