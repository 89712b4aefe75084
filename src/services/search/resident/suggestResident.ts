import type { SuggestedTutor } from '../searchEngine'
import { addBit, type Bitset, bitsOf, copyBits, emptyBitset, keepCommon } from './bitset'
import { foldedWords } from './foldedWords'
import { inOrder } from './inOrder'
import { ordinalOf, wordsFrom } from './postings'
import type { ResidentIndex } from './residentIndex'

/** Tutors who have a name beginning with each of the typed words, in any order, the better first (C01). */
export function suggestResident(
  index: ResidentIndex,
  { typed, limit }: { typed: string; limit: number },
): SuggestedTutor[] {
  const words = foldedWords(typed)
  if (words.length === 0) return []
  const named = words.reduce((left, word) => keepCommon(left, namedLike(index, word)), copyBits(index.alive))
  const asked = { sort: 'relevance', currency: 'USD', offset: 0, limit } as const
  return inOrder(index, { tutors: bitsOf(named), asked, worth: null }).flatMap((tutorId) => {
    const profile = index.profiles[index.ordinals.get(tutorId) ?? -1]
    return profile ? [profile] : []
  })
}

function namedLike({ nameWords }: ResidentIndex, start: string): Bitset {
  const found = emptyBitset()
  for (const word of wordsFrom(nameWords, start)) {
    const list = nameWords.lists.get(word)
    for (let at = 0; list && at < list.length; at += 1) addBit(found, ordinalOf(list.items[at] as number))
  }
  return found
}
