import type { GlobalAfterChangeHook } from 'payload'
import { followWeights } from '@/operations/search/followWeights'

/** Has all tutors put in order again by weights that were saved. */
export const followRankingWeights: GlobalAfterChangeHook = async ({ doc, req }) => {
  await followWeights({ req })
  return doc
}
