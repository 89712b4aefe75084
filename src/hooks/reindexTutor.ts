import type { CollectionAfterChangeHook } from 'payload'
import { followProfileEdit } from '@/operations/search/followProfileEdit'

/** Has the search follow an edited profile. Operations write with SQL and queue this themselves. */
export const reindexTutor: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await followProfileEdit({ req, tutorId: doc.id })
  return doc
}
