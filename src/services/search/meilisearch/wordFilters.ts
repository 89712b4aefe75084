import type { QueryWord } from '../resident/queryWord'
import type { TutorQuery } from '../tutorQuery'
import { allOf, anyOf, is, startsWith } from './filterText'

/** Has a typed word: its English stems, or words that begin with it. */
export function hasWord({ stems, starts, isStart }: QueryWord): string {
  const whole = allOf(stems.map((stem) => is('words', stem)))
  const begun = allOf(starts.map((start) => (isStart ? startsWith('words', start) : is('words', start))))
  return anyOf([whole, begun].filter((filter) => filter !== undefined))
}

/** Teaches one of the subjects, or has a name that is the word for it; undefined where none was typed. */
export function concerns(subjects: NonNullable<TutorQuery['subjects']>): string | undefined {
  if (subjects.length === 0) return undefined
  return anyOf(
    subjects.flatMap(({ slug, words }) => {
      const named = allOf(words.map((word) => is('titleWords', word)))
      return [is('subjects', slug), ...(named === undefined ? [] : [named])]
    }),
  )
}
