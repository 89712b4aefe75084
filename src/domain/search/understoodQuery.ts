import type { Weekday } from '../availability/weekdays'
import type { Currency } from '../money/currency'
import type { TimeWish } from './timeWish'

/** The school levels a tutor can name for a subject. */
export const TEACHING_LEVELS = ['primary', 'secondary', 'university', 'adult'] as const
export type TeachingLevel = (typeof TEACHING_LEVELS)[number]

/** What some words of a search mean. */
export type Meaning =
  | { kind: 'subject'; slug: string; name: string }
  /** Bounds of the hourly rate in whole units; the currency is the reader's own where none was typed. */
  | { kind: 'price'; min?: number; max?: number; currency?: Currency }
  | { kind: 'days'; days: readonly Weekday[] }
  /** `HH:mm` on the learner's clock. */
  | { kind: 'hours'; from: string; to: string; name?: 'morning' | 'afternoon' | 'evening' | 'night' }
  /** ISO 639 code. */
  | { kind: 'language'; code: string; native: boolean }
  | { kind: 'level'; level: TeachingLevel }
  | { kind: 'order'; sort: 'price' | 'rating' | 'experience' }

/** Where something stands in the typed text, `[start, end)` in UTF-16 units. */
export type Span = { start: number; end: number }

/** Words that were understood; `words` are folded and free of slips. */
export type UnderstoodPart = Meaning & Span & { words: readonly string[] }

export type UnderstoodQuery = {
  parts: readonly UnderstoodPart[]
  /** The words that mean nothing known: they are looked for as they are, folded. */
  rest: readonly (Span & { word: string })[]
  /** Words that mean nothing for finding: every result is a tutor. */
  dropped: readonly (Span & { word: string })[]
  /** The times of the parts put together; any one of them will do. Empty when no time was asked for. */
  times: readonly TimeWish[]
  /** The text with its slips mended; left out when there were none. */
  correctedTo?: string
}
