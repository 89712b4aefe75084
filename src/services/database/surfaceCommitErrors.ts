import { randomUUID } from 'node:crypto'
import type { postgresAdapter } from '@payloadcms/db-postgres'

type Adapter = ReturnType<typeof postgresAdapter>
type Instance = ReturnType<Adapter['init']>
type Session = { db: never; resolve: () => Promise<void>; reject: () => Promise<void> }

/**
 * Wraps Payload's Postgres adapter so that a failed COMMIT throws. The stock adapter swallows it: the operation
 * answers success and the data is gone (a lost connection, a deferred constraint, a serialization failure).
 */
export function surfaceCommitErrors(base: Adapter): Adapter {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args) as Instance & { sessions: Record<string, Session> }
      adapter.beginTransaction = async function beginTransaction(options) {
        await (this as unknown as { initializing: Promise<void> }).initializing
        const id = randomUUID()
        const { drizzle, primaryDrizzle, transactionOptions } = adapter as unknown as {
          drizzle: Adapter & { transaction: TransactionFn }
          primaryDrizzle?: { transaction: TransactionFn }
          transactionOptions?: object
        }
        const opened = Promise.withResolvers<unknown>()
        const ended = Promise.withResolvers<void>()
        const done = (primaryDrizzle ?? drizzle).transaction(
          async (tx) => {
            opened.resolve(tx)
            await ended.promise
          },
          options || transactionOptions || undefined,
        )
        done.catch(opened.reject)
        const db = await opened.promise
        adapter.sessions[id] = {
          db: db as never,
          resolve: async () => {
            ended.resolve()
            await done
          },
          reject: async () => {
            ended.reject(new Error('rollback'))
            await done.catch(() => undefined)
          },
        }
        return id
      }
      adapter.commitTransaction = async (incoming) => {
        const id = await incoming
        const session = id ? adapter.sessions[id] : undefined
        if (!id || !session) return
        delete adapter.sessions[id]
        await session.resolve()
      }
      return adapter
    },
  }
}

type TransactionFn = (run: (tx: unknown) => Promise<void>, options?: unknown) => Promise<void>
