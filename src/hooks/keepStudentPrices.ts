import type { CollectionAfterChangeHook } from 'payload'
import { followPriceEdit } from '@/operations/price/followPriceEdit'
import type { TutorProfile } from '@/payload-types'

/** Students keep their price when staff raise a tutor's. The tutor's own changes are SQL and see to it themselves. */
export const keepStudentPrices: CollectionAfterChangeHook<TutorProfile> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'update') await followPriceEdit({ req, tutorId: doc.id, before: previousDoc, after: doc })
  return doc
}
