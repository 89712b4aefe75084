import type { Store } from '../store'

export type Call = {
  at: string
  /** Method and route, e.g. "POST /v1/payment_intents/:id/capture". */
  route: string
  path: string
  idempotencyKey: string | null
  status: number
  /** Answered from memory; the work was not done again. */
  replayed: boolean
}

type Row = Omit<Call, 'replayed' | 'idempotencyKey'> & { replayed: number; idempotency_key: string | null }

/** Remembers a call that could change something. */
export function logCall(store: Store, call: Call): void {
  store.run(
    'INSERT INTO calls (at, route, path, idempotency_key, status, replayed) VALUES (?, ?, ?, ?, ?, ?)',
    call.at,
    call.route,
    call.path,
    call.idempotencyKey,
    call.status,
    call.replayed ? 1 : 0,
  )
}

/**
 * The last thousand calls, and how often each route really did its work (2xx, not a replay):
 * what a test needs to prove that something happened once.
 */
export function callReport(store: Store): { executed: Record<string, number>; total: number; calls: Call[] } {
  const counts = store.all<{ route: string; n: number }>(
    'SELECT route, count(*) AS n FROM calls WHERE replayed = 0 AND status < 300 GROUP BY route ORDER BY route',
  )
  const total = store.all<{ n: number }>('SELECT count(*) AS n FROM calls')[0]?.n ?? 0
  const rows = store.all<Row>(
    'SELECT at, route, path, idempotency_key, status, replayed FROM calls ORDER BY seq DESC LIMIT 1000',
  )
  const calls = rows.reverse().map((row) => ({
    at: row.at,
    route: row.route,
    path: row.path,
    idempotencyKey: row.idempotency_key,
    status: row.status,
    replayed: row.replayed === 1,
  }))
  return { executed: Object.fromEntries(counts.map((count) => [count.route, count.n])), total, calls }
}
