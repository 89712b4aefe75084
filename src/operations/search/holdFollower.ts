import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

/** Any number, as long as no other pair of locks of the product begins with it. */
const FOLLOWERS = 7_035_036

/**
 * Keeps other workers from handing documents to a follower until the transaction ends: with two at it, an older document could
 * arrive last.
 * @returns false when somebody else is at it and `isPatient` is not set
 */
export async function holdFollower(tx: Tx, name: string, { isPatient = false } = {}): Promise<boolean> {
  const lock = isPatient
    ? sql`select true held from pg_advisory_xact_lock(${FOLLOWERS}, hashtext(${name}))`
    : sql`select pg_try_advisory_xact_lock(${FOLLOWERS}, hashtext(${name})) held`
  const { rows } = await tx.execute<{ held: boolean }>(lock)
  return rows[0]?.held === true
}
