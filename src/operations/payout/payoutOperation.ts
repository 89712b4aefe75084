import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '@/services/database/tx'

/** The idempotency key of a payout's one call. */
export const keyOf = (payoutId: string) => `payout:${payoutId}`

/**
 * Stores the call that sends a payout before it is made; planning it again finds the first row, so a crash between
 * row and call repeats the call, never the effect.
 * @returns whether it is still to be made
 */
export async function planSend(tx: Tx, payoutId: string, now: Date): Promise<boolean> {
  const at = now.toISOString()
  const key = keyOf(payoutId)
  await tx.execute(sql`
    insert into payout_operations (id, payout_id, key, state, attempts, created_at, updated_at)
    values (${uuidv7()}, ${payoutId}, ${key}, 'pending', 0, ${at}, ${at}) on conflict (key) do nothing`)
  const { rows } = await tx.execute<{ state: string }>(sql`
    update payout_operations set attempts = attempts + 1, updated_at = ${at} where key = ${key} returning state`)
  return rows[0]?.state === 'pending'
}

type Finish = { tx: Tx; payoutId: string; now: Date; result: { externalId: string } | { refused: string } }

/** Stores what came of the call. @returns false when another worker stored it before: then nothing more may follow */
export async function finishSend({ tx, payoutId, result, now }: Finish): Promise<boolean> {
  const at = now.toISOString()
  const outcome =
    'refused' in result
      ? sql`state = 'refused', failure_code = ${result.refused}`
      : sql`state = 'done', result_id = ${result.externalId}`
  const { rows } = await tx.execute(sql`
    update payout_operations set ${outcome}, finished_at = ${at}, updated_at = ${at}
    where key = ${keyOf(payoutId)} and state = 'pending' returning id`)
  return rows.length > 0
}
