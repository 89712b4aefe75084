import { editDistance } from '@/domain/search/editDistance'
import { countStill } from './matchWords'
import type { ResidentIndex } from './residentIndex'

/** A shorter word is as close to many others. */
const SHORTEST = 4

/**
 * What a mistyped word may have been meant as: the word of the profiles that is the fewest slips away, the more common one when
 * equally near; the word itself where none is near.
 */
export function nearestWord(index: ResidentIndex, typed: string): string {
  if (typed.length < SHORTEST) return typed
  const allowed = typed.length < 6 ? 1 : typed.length < 10 ? 2 : 3
  let best = { word: typed, slips: allowed + 1, tutors: 0 }
  for (const [word, list] of index.vocabulary.lists) {
    const most = Math.min(allowed, best.slips)
    if (Math.abs(word.length - typed.length) > most || missingLetters(typed, word, most) > most) continue
    const slips = editDistance(typed, word)
    if (slips > most) continue
    const tutors = countStill(index, list)
    const isBetter =
      slips < best.slips || tutors > best.tutors || (tutors === best.tutors && word < best.word)
    if (tutors > 0 && isBetter) best = { word, slips, tutors }
  }
  return best.word
}

/** How many letters of one word the other does not have, each of them a slip; counted until there are too many. */
function missingLetters(typed: string, word: string, most: number): number {
  let missing = 0
  for (let at = 0; at < typed.length && missing <= most; at += 1)
    if (!word.includes(typed[at] as string)) missing += 1
  return missing
}
