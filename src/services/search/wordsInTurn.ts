import type { TutorHits, TutorMatch, TutorQuery } from './tutorQuery'

/** Words to be found, words that put a tutor higher, and the subjects of which one must be taught. */
export type WordsToTry = {
  terms: readonly string[]
  wished: readonly string[]
  subjects: NonNullable<TutorQuery['subjects']>
}

/** How an engine tries words; `isKnown` when anybody has them, whatever the filters say. */
type Steps<Tried extends { isKnown: boolean }> = {
  attempt: (words: WordsToTry, isAny?: boolean) => Promise<Tried>
  /** The words as they may have been meant; null when none of them is a slip. */
  correct: (terms: readonly string[]) => Promise<string[] | null>
  /** What was found with these words, which is all that counts of the subjects then. */
  answer: (tried: Tried, subjects: WordsToTry['subjects']) => Pick<TutorHits, 'ids' | 'total' | 'facets'>
}

/**
 * The rule by which every engine reads typed words. They must all be found; when no tutor has them they are read as mistyped, and
 * failing that any of them will do. Where nobody teaches a typed subject, its words are looked for like the others.
 */
export async function wordsInTurn<Tried extends { isKnown: boolean }>(
  { terms, subjects = [], wished = [] }: TutorQuery,
  { attempt, correct, answer }: Steps<Tried>,
): Promise<TutorHits> {
  const hits = (tried: Tried, match: TutorMatch) => ({ ...answer(tried, subjects), match })
  const asTyped = await attempt({ terms, wished, subjects })
  if (asTyped.isKnown || terms.length + subjects.length === 0) return hits(asTyped, 'all')
  const corrected = await correct(terms)
  if (corrected) {
    const mended = await attempt({ terms: corrected, wished, subjects })
    if (mended.isKnown) return { ...hits(mended, 'corrected'), corrected }
  }
  const words = corrected ?? terms
  if (subjects.length > 0) {
    const taught = await attempt({ terms: [], wished: [...wished, ...words], subjects })
    if (taught.isKnown) return hits(taught, 'any')
  }
  const spelled = [...words, ...subjects.flatMap((subject) => subject.words)]
  const anyWord = await attempt({ terms: spelled, wished, subjects: [] }, true)
  return { ...answer(anyWord, []), match: 'any' }
}
