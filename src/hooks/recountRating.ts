import type { CollectionAfterChangeHook } from 'payload'
import { followModeration } from '@/operations/review/followModeration'

/** Counts a tutor's rating anew when a review was hidden or shown again. */
export const recountRating: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && doc.status !== previousDoc?.status) {
    const tutorId = typeof doc.tutor === 'string' ? doc.tutor : doc.tutor.id
    await followModeration({ req, tutorId })
  }
  return doc
}
