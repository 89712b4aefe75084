/** A list of tutors with fewer shows nobody anything they could not find better elsewhere. */
const FEWEST_TUTORS = 3
const FEWEST_WORDS = 40

type Content = {
  /** How many tutors each list of the page found. */
  tutorLists: readonly number[]
  /** Everything that is written on the page. */
  text: string
}

/**
 * Whether a page has too little on it to be offered to search engines: lists of tutors with fewer than three together, or
 * next to no words and no list at all.
 */
export function isThin({ tutorLists, text }: Content): boolean {
  if (tutorLists.length > 0) return Math.max(...tutorLists) < FEWEST_TUTORS
  return text.split(/\s+/).filter(Boolean).length < FEWEST_WORDS
}
