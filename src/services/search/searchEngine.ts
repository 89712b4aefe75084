import type { TutorHits, TutorQuery } from './tutorQuery'

export type SuggestedTutor = { tutorId: string; slug: string; name: string; headline: string }

/** One way to find tutors; all answer the same question with the same answer (one contract suite for all of them). */
export type SearchEngine = {
  name: 'postgres' | 'meilisearch'
  find: (query: TutorQuery) => Promise<TutorHits>
  /** Tutors whose name begins with what is typed so far, the better first. */
  suggestTutors: (asked: { typed: string; limit: number }) => Promise<SuggestedTutor[]>
  /** Which of these folded words stand in profiles as typed (as the beginning of a word), so that they are not taken for slips. */
  knownWords: (words: readonly string[]) => Promise<string[]>
}
