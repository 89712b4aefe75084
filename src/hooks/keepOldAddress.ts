import type { CollectionBeforeChangeHook } from 'payload'
import { publicSlugOf } from '@/operations/content/publicSlugOf'

/**
 * Carries along under which address the page was public last, as the database has it: the version that is written may be
 * older than that, when somebody goes back to one. `followContentChange` compares once it is clear whether this is public.
 */
export const keepOldAddress: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => ({
  ...data,
  publicSlug: originalDoc?.id
    ? await publicSlugOf({ req, collection: collection.slug, id: originalDoc.id })
    : null,
})
