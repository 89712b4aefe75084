import type { Tx } from '@/services/database/tx'
import { holdSearchIndex } from './holdSearchIndex'
import { readSearchDocuments } from './readSearchDocuments'
import { writeTutors } from './writeTutors'

/** `tx` is a transaction: the index is held until it ends. */
type Index = { tx: Tx; tutorIds: readonly string[]; now: Date }

/**
 * Brings the search index in line with tutors as they stand now: those a stranger can book are in it, others are not (I10, I11).
 * One writer at a time, and each reads after those before it have committed, so that the newest reading stays. May run twice and late.
 * @returns how many entries changed
 */
export async function indexTutors({ tx, tutorIds, now }: Index): Promise<number> {
  await holdSearchIndex(tx)
  return writeTutors(tx, await readSearchDocuments({ tx, tutorIds, now }), now)
}
