import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/services/database/tx'
import { queueTutorIndex } from './queueTutorIndex'

type Edit = { req: PayloadRequest; tutorId: string }

/** Has the search index follow an edit of a profile in the admin panel, in the edit's own transaction (I11). */
export async function followProfileEdit({ req, tutorId }: Edit): Promise<void> {
  await queueTutorIndex(await transactionOf(req), tutorId)
}
