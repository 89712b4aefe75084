import type { Tx } from '@/services/database/tx'
import { indexTutors } from './indexTutors'

/** Brings the search index in line with one tutor. */
export async function indexTutor({
  tx,
  tutorId,
  now,
}: {
  tx: Tx
  tutorId: string
  now: Date
}): Promise<void> {
  await indexTutors({ tx, tutorIds: [tutorId], now })
}
