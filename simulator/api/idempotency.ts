import { createHash } from 'node:crypto'
import type { Store } from '../store'
import { ApiError } from './apiError'

export type StoredAnswer = { status: number; body: string; requestId: string }
/** A call that carries a key, `now` in seconds. */
export type KeyedCall = { key: string; path: string; body: string; now: number }

/** Keys are forgotten when they are this old, as the published API may do. */
const FORGET_AFTER_SECONDS = 24 * 60 * 60

/**
 * The answer given to this key before, or null for a new key.
 * @throws ApiError (idempotency_error) when the key was used for another path or with other parameters.
 */
export function storedAnswer(store: Store, { key, path, body, now }: KeyedCall): StoredAnswer | null {
  store.run('DELETE FROM kept_answers WHERE created <= ?', now - FORGET_AFTER_SECONDS)
  const row = store.all<{ path: string; params: string; status: number; body: string; request_id: string }>(
    'SELECT path, params, status, body, request_id FROM kept_answers WHERE key = ?',
    key,
  )[0]
  if (!row) return null
  if (row.path !== path) {
    throw idempotencyError(
      `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${row.path}' vs '${path}'). Try using a key other than '${key}' if you meant to execute a different request.`,
    )
  }
  if (row.params !== digest(body)) {
    throw idempotencyError(
      `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    )
  }
  return { status: row.status, body: row.body, requestId: row.request_id }
}

/** Keeps an answer for its key; in the transaction that did the work, so both exist or neither. */
export function keepAnswer(store: Store, { key, path, body, now }: KeyedCall, answer: StoredAnswer): void {
  store.run(
    'INSERT INTO kept_answers (key, created, path, params, status, body, request_id) VALUES (?, ?, ?, ?, ?, ?, ?)',
    key,
    now,
    path,
    digest(body),
    answer.status,
    answer.body,
    answer.requestId,
  )
}

/** Parameters in another order are the same parameters. */
function digest(body: string): string {
  const pairs = [...new URLSearchParams(body)].map(([key, value]) => JSON.stringify([key, value])).sort()
  return createHash('sha256').update(pairs.join('\n')).digest('hex')
}

function idempotencyError(message: string): ApiError {
  return new ApiError(400, { type: 'idempotency_error', message }, false)
}
