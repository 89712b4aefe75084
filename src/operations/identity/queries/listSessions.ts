import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { isoText } from '@/domain/time/isoText'
import { database } from '@/services/database/tx'
import type { Viewer } from './viewer'

export type SessionItem = {
  id: string
  /** ISO 8601, UTC. */
  startedAt: string
  lastUsedAt: string
  expiresAt: string
  /** Whether it is the one that asks. */
  current: boolean
}

type Row = { id: string; created_at: string; expires_at: string; last_used_at: string | null }

/** The running sessions of the viewer, the one they use now first, then the latest used (A07). */
export async function listSessions(input: {
  payload: Payload
  viewer: Viewer
  now: Date
}): Promise<SessionItem[]> {
  const { payload, viewer, now } = input
  const { rows } = await database(payload).execute<Row>(sql`
    select s.id, s.created_at, s.expires_at, max(t.created_at) as last_used_at
    from users_sessions s left join auth_tokens t on t.family = s.id and t.purpose = 'refresh'
    where s._parent_id = ${viewer.id} and s.expires_at > ${now.toISOString()}
    group by s.id, s.created_at, s.expires_at
    order by s.id = ${viewer.sessionId} desc, last_used_at desc nulls last limit 100`)
  return rows.map((row) => ({
    id: row.id,
    startedAt: isoText(row.created_at),
    lastUsedAt: isoText(row.last_used_at ?? row.created_at),
    expiresAt: isoText(row.expires_at),
    current: row.id === viewer.sessionId,
  }))
}
