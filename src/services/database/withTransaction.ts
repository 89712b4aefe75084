import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import type { Tx } from './tx'

type Options = { user?: User | null; context?: Record<string, unknown> }
type Scope = { req: PayloadRequest; tx: Tx }

/**
 * Runs `work` in one transaction of its own: rows, ledger, history and queued effects commit together or not at
 * all. Local API calls inside get `req`; raw SQL gets `tx`.
 * @throws Error `TX_LOST` when a nested Payload call failed and its error was swallowed: Payload then ends the
 *   transaction and later calls would commit on their own.
 */
export async function withTransaction<T>(
  payload: Payload,
  work: (scope: Scope) => Promise<T>,
  options: Options = {},
): Promise<T> {
  const db = payload.db as unknown as PostgresAdapter
  const id = await db.beginTransaction()
  if (!id) throw new Error('no transaction could be opened')
  const req = await createLocalReq(
    {
      user: options.user ?? undefined,
      context: { ...options.context, operation: true },
      req: { transactionID: id },
    },
    payload,
  )
  try {
    const tx = db.sessions[id]?.db as unknown as Tx
    const result = await work({ req, tx })
    if (req.transactionID !== id || !db.sessions[id])
      throw new Error('TX_LOST: a nested call ended the transaction')
    await db.commitTransaction(id)
    return result
  } catch (error) {
    await db.rollbackTransaction(id)
    throw error
  }
}
