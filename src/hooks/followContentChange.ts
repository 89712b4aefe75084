import type { CollectionAfterChangeHook } from 'payload'
import { announceContent } from '@/operations/content/announceContent'

/** Lets every web process forget what it knew of the content, and has the worker look when something is to happen later. */
export const followContentChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const moments = ['publishAt', 'unpublishAt']
    .filter((name) => doc[name] && doc[name] !== previousDoc?.[name])
    .map((name) => new Date(doc[name]))
  await announceContent({ req, moments })
  return doc
}
