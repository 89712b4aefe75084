import type { CollectionAfterChangeHook } from 'payload'
import { announceContent } from '@/operations/content/announceContent'

/** A redirect counts at once, on every web process. */
export const followRedirectChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  await announceContent({ req })
  return doc
}
