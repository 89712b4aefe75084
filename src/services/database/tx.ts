import type { PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

/** What raw SQL runs on: a transaction, or the pool for single reads. */
export type Tx = {
  execute: <Row = Record<string, unknown>>(
    query: ReturnType<typeof sql>,
  ) => Promise<{ rows: Row[]; rowCount: number | null }>
}

/** The pool, for single-statement reads outside a transaction. */
export const database = (payload: Payload): Tx =>
  (payload.db as unknown as PostgresAdapter).drizzle as unknown as Tx

/**
 * The transaction a hook runs in.
 * @throws Error when there is none, instead of falling back to autocommit.
 */
export async function transactionOf(req: PayloadRequest): Promise<Tx> {
  const id = await req.transactionID
  const session = id ? (req.payload.db as unknown as PostgresAdapter).sessions[id] : undefined
  if (!session) throw new Error('no open transaction on this request')
  return session.db as unknown as Tx
}
