import type { sql } from '@payloadcms/db-postgres'
import { is, Name } from '@payloadcms/db-postgres/drizzle'
import { escapeIdentifier, types } from 'pg'
import { renameStatement, statementName } from './statementName'
import type { Tx } from './tx'

type Query = ReturnType<typeof sql>
type Result<Row> = { rows: Row[]; rowCount: number | null }
type Statement = { name: string; text: string; values: unknown[]; types: typeof TYPES }
type Drizzle = { session?: { client: { query: (statement: Statement) => Promise<Result<never>> } } }
/** A template of the query builder: pieces of text (in a list), templates within it, names of columns, and values, bare or wrapped. */
type Chunk = { value: unknown } | { queryChunks: readonly Chunk[] } | string | number | boolean | null

/** Postgres' answer when a table has changed since a statement was planned: a migration while this process lives. */
const PLAN_IS_STALE = 'cached plan must not change result type'

/** Instants and days as Postgres writes them, as the query builder gives them too. */
const AS_TEXT = new Set<number>([
  types.builtins.TIMESTAMPTZ,
  types.builtins.TIMESTAMP,
  types.builtins.DATE,
  types.builtins.INTERVAL,
])
const asIs = (value: string) => value
const TYPES = {
  getTypeParser: (id: number, format?: never) => (AS_TEXT.has(id) ? asIs : types.getTypeParser(id, format)),
} as typeof types

/**
 * Runs a statement that Postgres parses and plans once a connection instead of at each call, past the query builder:
 * for the hot paths. Only where the text is the same at every call; a list of varying length would leave a plan behind
 * for each length.
 * @throws Error as the query builder does, with Postgres' own as its cause; once for each statement that returns columns of a
 *   table migrated meanwhile, which is planned anew from then on
 */
export async function prepared<Row = Record<string, unknown>>(tx: Tx, query: Query): Promise<Result<Row>> {
  const { session } = tx as unknown as Drizzle
  if (!session) return tx.execute<Row>(query)
  const values: unknown[] = []
  const text = write(query as unknown as Chunk, values)
  return session.client
    .query({ name: statementName(text), text, values, types: TYPES })
    .catch((cause: unknown) => {
      if (cause instanceof Error && cause.message === PLAN_IS_STALE) renameStatement(text)
      throw new Error(`statement failed: ${text}`, { cause })
    })
}

function write(chunk: Chunk, values: unknown[]): string {
  if (chunk === null || typeof chunk !== 'object') return `$${values.push(chunk)}`
  if ('queryChunks' in chunk) return chunk.queryChunks.map((inner) => write(inner, values)).join('')
  if (is(chunk, Name)) return escapeIdentifier(chunk.value)
  return Array.isArray(chunk.value) ? chunk.value.join('') : `$${values.push(chunk.value)}`
}
