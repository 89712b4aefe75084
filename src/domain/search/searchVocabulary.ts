/** What a search is understood with: the catalogue, the languages people speak and the words profiles use. */
export type SearchVocabulary = {
  subjects: readonly { slug: string; name: string; synonyms: readonly string[] }[]
  /** `code` is an ISO 639 code; `names` are what it is called, in any language. */
  languages: readonly { code: string; names: readonly string[] }[]
  /** Folded words that stand in profiles as typed, so that a name is not taken for a slip. */
  known?: ReadonlySet<string>
}
