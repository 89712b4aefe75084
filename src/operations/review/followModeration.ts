import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/services/database/tx'
import { refreshRating } from './refreshRating'

type Moderation = { req: PayloadRequest; tutorId: string }

/** Counts the rating anew when staff hid or restored a review, in the same transaction (H03). */
export async function followModeration({ req, tutorId }: Moderation): Promise<void> {
  await refreshRating(await transactionOf(req), tutorId)
}
