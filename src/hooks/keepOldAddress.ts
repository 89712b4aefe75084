import type { CollectionBeforeChangeHook } from 'payload'
import { publishAddress } from '@/operations/content/publishAddress'

/** When a page goes live under another address than before, the old one leads to it from then on. */
export const keepOldAddress: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const status = data._status ?? originalDoc?._status
  const slug = data.slug ?? originalDoc?.slug
  if (status !== 'published' || typeof slug !== 'string') return data
  await publishAddress({ req, collection: collection.slug, id: originalDoc?.id, slug })
  return { ...data, publicSlug: slug }
}
