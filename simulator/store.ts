import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

/** Anything with an id and Stripe's `object` name; kept whole as JSON. */
export type StoredObject = { id: string; object: string; created?: number | string }

export type ListQuery = {
  object: string
  /** Top-level field equals value. */
  where?: Record<string, string | undefined>
  /** The connected account it belongs to; left out: the platform itself. */
  account?: string
  created?: { gt?: number; gte?: number; lt?: number; lte?: number }
  limit: number
  startingAfter?: string
  endingBefore?: string
}

export type Store = {
  /** Runs `work` in one write transaction: all of it is kept, or none. */
  transaction<T>(work: () => T): T
  put(object: StoredObject, account?: string): void
  remove(id: string): void
  get<T>(object: string, id: string): T | null
  /** Newest first, like Stripe's lists. */
  list<T>(query: ListQuery): { data: T[]; hasMore: boolean }
  /** Private facts about an object that the API never shows. */
  setNote(key: string, value: unknown): void
  note<T>(key: string): T | null
  /** Something that must happen by itself at an instant (seconds). */
  schedule(id: string, kind: DueKind, at: number): void
  unschedule(id: string): void
  due(now: number): { id: string; kind: DueKind; at: number }[]
  all<T>(sql: string, ...values: SQLInputValue[]): T[]
  run(sql: string, ...values: SQLInputValue[]): void
  clear(): void
  close(): void
}

export type DueKind =
  | 'session'
  | 'authorization'
  | 'dispute'
  | 'dispute-deadline'
  | 'dispute-verdict'
  | 'account-payout'
  | 'payout-arrival'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS objects (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, object TEXT NOT NULL,
    created INTEGER NOT NULL, data TEXT NOT NULL, account TEXT NOT NULL DEFAULT '');
  CREATE INDEX IF NOT EXISTS objects_kind ON objects (object, seq);
  CREATE INDEX IF NOT EXISTS objects_intent ON objects (json_extract(data, '$.payment_intent'));
  CREATE INDEX IF NOT EXISTS objects_source ON objects (json_extract(data, '$.source'));
  CREATE INDEX IF NOT EXISTS objects_customer ON objects (json_extract(data, '$.customer'));
  CREATE TABLE IF NOT EXISTS notes (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS due (id TEXT PRIMARY KEY, kind TEXT NOT NULL, at INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS due_at ON due (at);
  CREATE TABLE IF NOT EXISTS kept_answers (
    key TEXT PRIMARY KEY, created INTEGER NOT NULL, path TEXT NOT NULL, params TEXT NOT NULL, status INTEGER NOT NULL,
    body TEXT NOT NULL, request_id TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS kept_answers_created ON kept_answers (created);
  CREATE TABLE IF NOT EXISTS calls (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, route TEXT NOT NULL, path TEXT NOT NULL,
    idempotency_key TEXT, status INTEGER NOT NULL, replayed INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'pending', last_answer TEXT);
  CREATE INDEX IF NOT EXISTS deliveries_event ON deliveries (event);
  CREATE INDEX IF NOT EXISTS deliveries_due ON deliveries (state, next_at);
`
const TABLES = ['objects', 'notes', 'due', 'kept_answers', 'calls', 'deliveries']
const FIELD = /^[a-z_]+$/

/** Opens (and creates when missing) the provider's own database. Everything in it is synchronous. */
export function openStore(path: string): Store {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const db = new DatabaseSync(path)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;')
  db.exec(SCHEMA)
  addAccountColumn(db)

  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql)
    if (known) return known
    const fresh = db.prepare(sql)
    prepared.set(sql, fresh)
    return fresh
  }
  const run = (sql: string, ...values: SQLInputValue[]): void => void statement(sql).run(...values)
  const all = <T>(sql: string, ...values: SQLInputValue[]): T[] => statement(sql).all(...values) as T[]

  return {
    transaction: (work) => {
      db.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        db.exec('COMMIT')
        return result
      } catch (error) {
        db.exec('ROLLBACK')
        throw error
      }
    },
    put: (object, account = '') =>
      run(
        `INSERT INTO objects (id, object, created, data, account) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET data = excluded.data`,
        object.id,
        object.object,
        typeof object.created === 'number' ? object.created : 0,
        JSON.stringify(object),
        account,
      ),
    remove: (id) => run('DELETE FROM objects WHERE id = ?', id),
    get: <T>(object: string, id: string): T | null => {
      const row = all<{ data: string }>('SELECT data FROM objects WHERE id = ? AND object = ?', id, object)[0]
      return row ? (JSON.parse(row.data) as T) : null
    },
    list: <T>(query: ListQuery) => {
      const { sql, values } = listSql(query)
      const rows = all<{ data: string }>(sql, ...values)
      const data = rows.slice(0, query.limit).map((row) => JSON.parse(row.data) as T)
      return { data: query.endingBefore ? data.reverse() : data, hasMore: rows.length > query.limit }
    },
    setNote: (key, value) =>
      run(
        'INSERT INTO notes (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
        key,
        JSON.stringify(value),
      ),
    note: <T>(key: string): T | null => {
      const row = all<{ value: string }>('SELECT value FROM notes WHERE key = ?', key)[0]
      return row ? (JSON.parse(row.value) as T) : null
    },
    schedule: (id, kind, at) =>
      run(
        'INSERT INTO due (id, kind, at) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at',
        id,
        kind,
        at,
      ),
    unschedule: (id) => run('DELETE FROM due WHERE id = ?', id),
    due: (now) => all('SELECT id, kind, at FROM due WHERE at <= ? ORDER BY at', now),
    all,
    run,
    clear: () => {
      for (const table of TABLES) db.exec(`DELETE FROM ${table}`)
    },
    close: () => db.close(),
  }
}

/** Data files from before connected accounts lack the column. */
function addAccountColumn(db: DatabaseSync): void {
  const columns = db.prepare("SELECT name FROM pragma_table_info('objects')").all() as { name: string }[]
  if (columns.some(({ name }) => name === 'account')) return
  db.exec("ALTER TABLE objects ADD COLUMN account TEXT NOT NULL DEFAULT ''")
}

function listSql(query: ListQuery): { sql: string; values: SQLInputValue[] } {
  const conditions = ['object = ?', 'account = ?']
  const values: SQLInputValue[] = [query.object, query.account ?? '']
  for (const [field, value] of Object.entries(query.where ?? {})) {
    if (value === undefined) continue
    if (!FIELD.test(field)) throw new Error(`Not a field name: ${field}`)
    conditions.push(`json_extract(data, '$.${field}') = ?`)
    values.push(value)
  }
  const operators = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const
  for (const [name, operator] of Object.entries(operators)) {
    const bound = query.created?.[name as keyof typeof operators]
    if (bound === undefined) continue
    conditions.push(`created ${operator} ?`)
    values.push(bound)
  }
  const cursor = query.endingBefore ?? query.startingAfter
  if (cursor !== undefined) {
    conditions.push(`seq ${query.endingBefore ? '>' : '<'} (SELECT seq FROM objects WHERE id = ?)`)
    values.push(cursor)
  }
  values.push(query.limit + 1)
  const order = query.endingBefore ? 'ASC' : 'DESC'
  return {
    sql: `SELECT data FROM objects WHERE ${conditions.join(' AND ')} ORDER BY seq ${order} LIMIT ?`,
    values,
  }
}
