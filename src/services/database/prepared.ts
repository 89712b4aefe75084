import { createHash } from 'node:crypto'
import type { sql } from '@payloadcms/db-postgres'
import type { Tx } from './tx'

type Query = ReturnType<typeof sql>
type Built = { sql: string; params: unknown[] }
type Result = { rows: never[]; rowCount: number | null }
type Drizzle = {
  dialect: { sqlToQuery: (query: Query) => Built }
  session?: {
    prepareQuery: (
      query: Built,
      fields: undefined,
      name: string,
      inArrays: boolean,
    ) => { execute: () => Promise<Result> }
  }
}

const names = new Map<string, string>()

/**
 * Runs a statement that Postgres parses and plans once a connection instead of at each call: for the hot paths. Only
 * where the text is the same at every call; a list of varying length would leave a plan behind for each length.
 */
export function prepared<Row = Record<string, unknown>>(
  tx: Tx,
  query: Query,
): Promise<{ rows: Row[]; rowCount: number | null }> {
  const { dialect, session } = tx as unknown as Drizzle
  if (!session) return tx.execute<Row>(query)
  const built = dialect.sqlToQuery(query)
  return session.prepareQuery(built, undefined, nameOf(built.sql), false).execute()
}

/** The statement's own text decides, so that a new release never meets a plan of the old one. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = `es_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  names.set(text, name)
  return name
}
