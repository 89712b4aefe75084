/**
 * What is noted about searches (C05): the taxonomy. `docs/search-events.md` says what each is for.
 * `search_performed`: somebody got results. `filter_applied`: one filter of that search, once each. `result_clicked`: a tutor
 * was opened from the results. `booking_made`: a visitor who had searched that day booked.
 */
export const SEARCH_EVENTS = ['search_performed', 'filter_applied', 'result_clicked', 'booking_made'] as const
export type SearchEventKind = (typeof SEARCH_EVENTS)[number]

/** After so many days what people typed is removed; counts and filters stay. */
export const TYPED_TEXT_DAYS = 30
/** After so many days the event is removed: a year, and a month to compare with. */
export const EVENT_DAYS = 395

export type SearchEvent = {
  kind: SearchEventKind
  at: Date
  /** Who asks, for this day only (`visitorHash`). */
  visitor: string
  /** Ties the filters and clicks of a search to it. */
  searchId?: string
  /** What was typed, without what could be an address or a number of a person. */
  query?: string
  filters?: Record<string, unknown>
  /** The filter of a `filter_applied`. */
  filter?: string
  /** Slug of the subject that was asked for, typed or chosen. */
  subject?: string
  hourBand?: string
  priceBand?: string
  resultsCount?: number
  /** The tutors on the page of results, and how many came before them. */
  shown?: { from: number; ids: readonly string[] }
  /** The tutor that was opened. */
  tutorId?: string
}
