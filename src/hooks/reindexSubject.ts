import type { CollectionAfterChangeHook } from 'payload'
import { followSubjectEdit } from '@/operations/search/followSubjectEdit'

/** Has the search follow an edited subject. */
export const reindexSubject: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await followSubjectEdit({ req, subjectId: doc.id })
  return doc
}
