import type { Tx } from '@/services/database/tx'
import { enqueue } from '@/services/queue/queue'

/** Has the search index follow a change of a profile, once the caller's transaction has committed. */
export async function queueTutorIndex(tx: Tx, tutorId: string): Promise<void> {
  await enqueue(tx, 'search.indexTutor', { tutorId })
}
