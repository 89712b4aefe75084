import type { CollectionAfterChangeHook } from 'payload'
import { announceContent } from '@/operations/content/announceContent'
import { publishAddress } from '@/operations/content/publishAddress'

/**
 * Leads old addresses of a page that went live to its new one, lets every web process forget what it knew of the content,
 * and has the worker look when something is to happen later.
 */
export const followContentChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const { id, slug, publicSlug: before = null } = doc
  if (doc._status === 'published') {
    await publishAddress({ req, collection: collection.slug, id, slug, before })
  }
  const moments = ['publishAt', 'unpublishAt']
    .filter((name) => doc[name] && doc[name] !== previousDoc?.[name])
    .map((name) => new Date(doc[name]))
  await announceContent({ req, moments })
  return doc
}
