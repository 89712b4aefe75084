import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

export type OperationKind = 'checkout' | 'charge' | 'capture' | 'void' | 'refund' | 'evidence'
export type PaymentOperation = {
  id: string
  paymentId: string
  key: string
  state: 'pending' | 'done' | 'refused'
  amount: number
  /** How often it has been planned, this time included. */
  attempts: number
}

type Row = { id: string; state: PaymentOperation['state']; amount: string; attempts: string }
type Plan = { tx: Tx; paymentId: string; kind: OperationKind; key: string; amount: number; now: Date }

/**
 * Stores a call to the processor before it is made; `key` is its idempotency key. Planning the same key again
 * finds the first row, so a crash between row and call repeats the call, never the effect.
 */
export async function planOperation({
  tx,
  paymentId,
  kind,
  key,
  amount,
  now,
}: Plan): Promise<PaymentOperation> {
  const at = now.toISOString()
  const { rows } = await prepared<Row>(
    tx,
    sql`
    insert into payment_operations as o (id, payment_id, kind, key, state, amount, attempts, created_at, updated_at)
    values (${uuidv7()}, ${paymentId}, ${kind}, ${key}, 'pending', ${amount}, 1, ${at}, ${at})
    on conflict (key) do update set attempts = o.attempts + 1, updated_at = excluded.updated_at
    returning id, state, amount, attempts`,
  )
  const row = rows[0] as Row
  return {
    id: row.id,
    paymentId,
    key,
    state: row.state,
    amount: Number(row.amount),
    attempts: Number(row.attempts),
  }
}

type Finish = {
  tx: Tx
  key: string
  state: 'done' | 'refused'
  resultId?: string
  failureCode?: string
  now: Date
}

/**
 * Stores the result of a call.
 * @returns false when another worker stored it before: then nothing more may follow from it.
 */
export async function finishOperation({
  tx,
  key,
  state,
  resultId,
  failureCode,
  now,
}: Finish): Promise<boolean> {
  const at = now.toISOString()
  const { rows } = await prepared(
    tx,
    sql`
    update payment_operations set state = ${state}, result_id = ${resultId ?? null}, failure_code = ${failureCode ?? null},
      finished_at = ${at}, updated_at = ${at}
    where key = ${key} and state = 'pending' returning id`,
  )
  return rows.length > 0
}
