import type { Tx } from '@/services/database/tx'
import { putDocuments } from '@/services/search/putDocuments'
import { removeDocuments } from '@/services/search/removeDocuments'
import type { ReadTutor } from './readSearchDocuments'

/** Writes what was read of tutors into the index. @returns how many entries changed */
export async function writeTutors(tx: Tx, tutors: readonly ReadTutor[], now: Date): Promise<number> {
  const present = tutors.filter((tutor) => tutor.document !== null)
  const absent = tutors.filter((tutor) => tutor.document === null)
  const put = await putDocuments(tx, present, now)
  const removed = await removeDocuments(tx, absent, now)
  return put.length + removed.length
}
