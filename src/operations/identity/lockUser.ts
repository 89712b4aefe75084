import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type Tx, transactionOf } from '@/services/database/tx'

/**
 * Locks an account's row until the transaction ends. Everything that writes sessions or saves a user takes it
 * first: Payload saves a user with all its session rows, and would bring back ended ones or lose new ones. Rows that
 * only refer to the account are not held up.
 */
export async function lockUser(tx: Tx, userId: string): Promise<void> {
  await tx.execute(sql`select id from users where id = ${userId} for no key update`)
}

/** `lockUser` in the transaction of a Payload request, for hooks. */
export async function lockAccount(req: PayloadRequest, userId: string): Promise<void> {
  await lockUser(await transactionOf(req), userId)
}
