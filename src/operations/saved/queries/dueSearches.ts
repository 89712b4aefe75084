import { sql } from '@payloadcms/db-postgres'
import { ALERT_PAUSE_HOURS } from '@/domain/search/savedLimits'
import { addHours, addMinutes } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'

/** Over `saved_searches s` and `users u`: mails are wanted by somebody who can read them, and the last is a day old. */
export const wantsNews = (
  now: Date,
) => sql`s.alerts and u.status = 'active' and u.email_verified_at is not null
  and (s.alerted_at is null or s.alerted_at <= ${addHours(now, -ALERT_PAUSE_HOURS).toISOString()})`

/** Looked at only when the search index has surely heard of it. */
const INDEX_MINUTES = 5

/** Over `tutor_profiles t`: approved, for so long that it can be found. */
export const isFindable = (now: Date) =>
  sql`t.status = 'approved' and t.approved_at <= ${addMinutes(now, -INDEX_MINUTES).toISOString()}`

/** The saved searches for which there is somebody to look at, ids only. */
export async function dueSearches({ tx, now }: { tx: Tx; now: Date }): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select s.id from saved_searches s join users u on u.id = s.user_id
    where ${wantsNews(now)} and s.looked_at < (select max(t.approved_at) from tutor_profiles t where ${isFindable(now)})
    order by s.id`)
  return rows.map(({ id }) => id)
}
