import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'
import { dropTag } from './dropTag'

/** The channel on which the web processes hear what to forget. */
export const CACHE_CHANNEL = 'edustream_cache'

/**
 * Has every web process forget what it keeps under a tag, once the caller's transaction is committed: Postgres sends
 * notices then and not before. This process forgets at once as well.
 */
export async function forgetTag(tx: Tx, tag: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${CACHE_CHANNEL}, ${tag})`)
  dropTag(tag)
}
