import type { CollectionBeforeValidateHook } from 'payload'
import { slugFrom } from '@/domain/content/slugs'
import { freeSlug } from '@/operations/content/freeSlug'

/** Makes the address of a page from its title, and keeps up with the title while nobody has written another one. */
export const slugFromTitle: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (!data || typeof data.title !== 'string' || originalDoc?.publicSlug) return data
  const made = slugFrom(data.title)
  const given = String(data.slug ?? originalDoc?.slug ?? '')
  const isOwn = given !== '' && !isMadeOf(given, slugFrom(originalDoc?.title ?? ''))
  if (isOwn || made === '' || isMadeOf(given, made)) return data
  data.slug = await freeSlug({ req, collection: collection.slug, id: originalDoc?.id, wanted: made })
  return data
}

/** Whether an address is what a title gives, with or without the number that tells it from another page's. */
const isMadeOf = (slug: string, made: string) =>
  made !== '' && (slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1))))
