/** A typed word as the documents may have it: its English stem, or a word that begins with it. */
export type QueryWord = {
  stems: readonly string[]
  /** More than one where Postgres takes the word apart. */
  starts: readonly string[]
  /** Whether longer words count too: not after a single letter. */
  isStart: boolean
}
