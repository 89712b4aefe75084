import { z } from 'zod'
import { editDistance } from '@/domain/search/editDistance'
import type { Asking } from './asking'

/** A shorter word is as close to many others. */
const SHORTEST = 4

const facetHits = z.array(z.object({ value: z.string(), count: z.number().int().min(0) }))

/**
 * What a mistyped word may have been meant as: of the words within two slips that Meilisearch knows the one that is the fewest slips
 * away, the more common one when equally near; the word itself where none is near. The same rule as that of the index in memory.
 */
export async function nearestKnown({ client, uid, signal }: Asking, typed: string): Promise<string> {
  if (typed.length < SHORTEST) return typed
  const answer = await client
    .index(uid)
    .searchForFacetValues({ facetName: 'vocabulary', facetQuery: typed }, { signal })
  const allowed = typed.length < 6 ? 1 : typed.length < 10 ? 2 : 3
  let best = { word: typed, slips: allowed + 1, tutors: 0 }
  for (const { value: word, count: tutors } of facetHits.parse(answer.facetHits)) {
    const slips = editDistance(typed, word)
    const isBetter =
      slips < best.slips ||
      (slips === best.slips && (tutors > best.tutors || (tutors === best.tutors && word < best.word)))
    if (slips <= allowed && isBetter) best = { word, slips, tutors }
  }
  return best.word
}
