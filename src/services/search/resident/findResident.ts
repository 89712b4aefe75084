import type { TutorHits, TutorQuery } from '../tutorQuery'
import { type WordsToTry, wordsInTurn } from '../wordsInTurn'
import {
  addAll,
  addBit,
  type Bitset,
  bitsOf,
  common,
  copyBits,
  countBits,
  emptyBitset,
  hasBit,
  keepCommon,
} from './bitset'
import { facets } from './facets'
import { inOrder } from './inOrder'
import { type Among, tutorsNamed, tutorsWith, worthOfWords } from './matchWords'
import { nearestWord } from './nearestWord'
import { passing, passingAllBut } from './passing'
import type { QueryWord } from './queryWord'
import type { ResidentIndex } from './residentIndex'

/** Reads words as the documents have them; little words that say nothing are left out. */
type ReadWords = (words: readonly string[]) => Promise<readonly QueryWord[]>

/**
 * Tutors that pass the filters, one page of them in order, with facets (C01, C02), by the words as `wordsInTurn` reads
 * them.
 */
export async function findResident(
  index: ResidentIndex,
  query: TutorQuery,
  read: ReadWords,
): Promise<TutorHits> {
  const tutors = takingPart(index, query.among)
  return wordsInTurn(query, {
    attempt: (words, isAny = false) => tryWords(index, words, { tutors, isAny, read }),
    correct: (terms) => correct(index, terms, read),
    answer: (tried, subjects) => answer(index, { ...query, subjects }, tried),
  })
}

/** Everybody, or only those named. */
function takingPart({ alive, ordinals }: ResidentIndex, among: readonly string[] | undefined): Bitset {
  if (!among) return alive
  const found = emptyBitset()
  for (const id of among) {
    const ordinal = ordinals.get(id)
    if (ordinal !== undefined) addBit(found, ordinal)
  }
  return found
}

type Matched = {
  tutors: Bitset
  isKnown: boolean
  words: readonly QueryWord[]
  subjects: WordsToTry['subjects']
}

/** Who has all the words (or any of them) and one of the subjects, and how well they fit. */
async function tryWords(
  index: ResidentIndex,
  { terms, wished, subjects }: WordsToTry,
  { tutors: among, isAny, read }: { tutors: Bitset; isAny: boolean; read: ReadWords },
): Promise<Matched> {
  const asked = await read(terms)
  const ranked = [...asked, ...(await read(wished.filter((word) => !terms.includes(word))))]
  const tutors = copyBits(among)
  const sets = asked.map((word) => tutorsWith(index, word))
  if (isAny && sets.length > 0)
    keepCommon(
      tutors,
      sets.reduce((union, set) => addAll(union, set), emptyBitset()),
    )
  else for (const set of sets) keepCommon(tutors, set)
  if (subjects.length > 0) keepCommon(tutors, concerning(index, subjects))
  return { tutors, isKnown: countBits(tutors) > 0, words: ranked, subjects }
}

/** Who teaches one of the subjects, or has a name that is the word for it. */
function concerning(index: ResidentIndex, subjects: WordsToTry['subjects']): Bitset {
  const found = emptyBitset()
  for (const { slug, words } of subjects) {
    addAll(found, index.subjects.get(slug)?.all ?? emptyBitset())
    addAll(found, tutorsNamed(index, words))
  }
  return found
}

/** What each of the subjects is worth beside the words, and what everybody who was found is worth. */
const SUBJECT_WORTH = 0.5
const LEAST_WORTH = 0.02

/** How well each of some tutors fits; null where there is nothing to fit. */
function worthOf(
  index: ResidentIndex,
  { words, subjects }: Matched,
  among: Among,
): ((ordinal: number) => number) | null {
  if (words.length + subjects.length === 0) return null
  const ofWords = worthOfWords(index, words, among)
  const slugs = [...new Set(subjects.map(({ slug }) => slug))]
  const teaching = slugs.flatMap((slug) => index.subjects.get(slug)?.all ?? [])
  return (ordinal) => {
    let worth = LEAST_WORTH + (ofWords[ordinal] as number)
    for (const set of teaching) if (hasBit(set, ordinal)) worth += SUBJECT_WORTH
    return worth
  }
}

function answer(index: ResidentIndex, query: TutorQuery, matched: Matched) {
  const { tutors } = matched
  const filters = passing(index, query, tutors)
  const all = passingAllBut(tutors, filters)
  const ordinals = bitsOf(all)
  return {
    ids: inOrder(index, {
      tutors: ordinals,
      asked: query,
      worth: worthOf(index, matched, { set: all, ordinals }),
    }),
    total: ordinals.length,
    facets: facets({ index, query, tutors, filters, all }),
  }
}

/** Words that nobody has as typed, as what they may have been meant as; null when nothing could be corrected. */
async function correct(
  index: ResidentIndex,
  terms: readonly string[],
  read: ReadWords,
): Promise<string[] | null> {
  const corrected: string[] = []
  for (const term of terms) {
    const [word] = await read([term])
    const isKnown = !word || countBits(common(tutorsWith(index, word), index.alive)) > 0
    corrected.push(isKnown ? term : nearestWord(index, term))
  }
  return corrected.some((word, at) => word !== terms[at]) ? corrected : null
}
