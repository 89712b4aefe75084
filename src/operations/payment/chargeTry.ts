import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'

type Try = { payload: Payload; key: string; now: Date }

/** A planned charge counts one; its first call is the second. */
const FIRST = 2

/** Counts one more call of a planned charge. @returns its number; null when the charge is over */
export async function claimTry({ payload, key, now }: Try): Promise<number | null> {
  const { rows } = await database(payload).execute<{ attempts: string }>(sql`
    update payment_operations set attempts = attempts + 1, updated_at = ${now.toISOString()}
    where key = ${key} and state = 'pending' returning attempts`)
  return rows[0] ? Number(rows[0].attempts) : null
}

/**
 * Nothing was sent, for the processor is left alone: the person is told that nothing was charged, so nothing may be later.
 * Only when nobody has sent it before or meanwhile; then it stays open until it is known what came of it.
 */
export async function giveUpTry({ payload, key, tries, now }: Try & { tries: number }): Promise<void> {
  if (tries !== FIRST) return
  const at = now.toISOString()
  await database(payload).execute(sql`
    update payment_operations set state = 'refused', failure_code = 'circuit_open', finished_at = ${at}, updated_at = ${at}
    where key = ${key} and state = 'pending' and attempts = ${tries}`)
}
