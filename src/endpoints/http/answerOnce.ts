import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { database } from '@/services/database/tx'

type Stored = { request_hash: string; status: number | null; body: unknown }
type Answer = { status: number; body: unknown }
type Args = {
  payload: Payload
  userId: string
  key: string
  request: string
  now: Date
  run: () => Promise<Answer>
}

const KEPT_HOURS = 24
/** No request takes so long; one without an answer by then died with its process. */
const LONGEST_REQUEST_SECONDS = 30

/**
 * Runs a request once per user and `Idempotency-Key`: a repeat gets the stored answer. A refusal is not stored,
 * so it can be corrected and sent again with the same key. A request whose process was killed halfway is run again by
 * the repeat: operations that got through the first time answer the same or refuse, for what they make has the id that
 * follows from the key (`onceId`), or its slot or state is taken.
 * @throws DomainError IDEMPOTENCY_MISMATCH for another body, IDEMPOTENCY_IN_PROGRESS while the first still runs.
 */
export async function answerOnce({ payload, userId, key, request, now, run }: Args): Promise<Answer> {
  if (key.length > 200)
    throw new DomainError('VALIDATION_FAILED', 'idempotency key too long', { field: 'Idempotency-Key' })
  const db = database(payload)
  const hash = createHash('sha256').update(request).digest('hex')
  const cutoff = new Date(now.getTime() - KEPT_HOURS * 3_600_000).toISOString()
  await db.execute(
    sql`delete from idempotency_keys where user_id = ${userId} and key = ${key} and created_at < ${cutoff}`,
  )
  const abandoned = new Date(now.getTime() - LONGEST_REQUEST_SECONDS * 1000).toISOString()
  const claimed = await db.execute(sql`
    insert into idempotency_keys as k (user_id, key, request_hash, created_at) values (${userId}, ${key}, ${hash}, ${now.toISOString()})
    on conflict (user_id, key) do update set created_at = excluded.created_at
      where k.status is null and k.request_hash = excluded.request_hash and k.created_at < ${abandoned}
    returning key`)
  if (claimed.rows.length === 0) {
    const { rows } = await db.execute<Stored>(
      sql`select request_hash, status, body from idempotency_keys where user_id = ${userId} and key = ${key}`,
    )
    return stored(rows[0], hash)
  }
  try {
    const answer = await run()
    await db.execute(
      sql`update idempotency_keys set status = ${answer.status}, body = ${JSON.stringify(answer.body)}::jsonb where user_id = ${userId} and key = ${key}`,
    )
    return answer
  } catch (error) {
    await db.execute(
      sql`delete from idempotency_keys where user_id = ${userId} and key = ${key} and status is null`,
    )
    throw error
  }
}

function stored(row: Stored | undefined, hash: string): Answer {
  if (row && row.request_hash !== hash)
    throw new DomainError('IDEMPOTENCY_MISMATCH', 'key used with another request')
  if (!row || row.status === null)
    throw new DomainError('IDEMPOTENCY_IN_PROGRESS', 'first request still runs')
  return { status: row.status, body: row.body }
}
