import type { CollectionAfterDeleteHook } from 'payload'
import { announceContent } from '@/operations/content/announceContent'

/** What was deleted leaves the site at once, on every web process. */
export const followContentDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await announceContent({ req })
  return doc
}
