import type { Currency } from '@/domain/money/currency'
import type { TeachingLevel } from '@/domain/search/understoodQuery'

/** What a learner can ask of a tutor beyond what they teach; each is earned or set, never bought. */
export const TUTOR_FEATURES = ['verified', 'instant', 'certified', 'trial'] as const
export type TutorFeature = (typeof TUTOR_FEATURES)[number]

/** So far ahead free times are kept in the index; searches look at the first seven days. */
export const FREE_DAYS_AHEAD = 14

/**
 * A tutor a stranger can find and book, as every engine keeps it (C01, C02, C12). Plain data: it is stored as JSON, compared by
 * the nightly check, and sent to Meilisearch as it is.
 */
export type SearchDocument = {
  tutorId: string
  slug: string
  name: string
  headline: string
  bio: string
  subjects: {
    slug: string
    name: string
    synonyms: string[]
    levels: TeachingLevel[]
    years: number | null
  }[]
  /** ISO 639 codes with `native` or a CEFR level. */
  languages: { code: string; level: string }[]
  /** Places, names of languages, schools and certificates. */
  rest: string[]
  /** ISO 3166, lower-case or as the profile has it; null when unknown. */
  country: string | null
  features: TutorFeature[]
  /** What an hour costs in every display currency, in its minor unit, as cards show it. */
  prices: Record<Currency, number>
  ratingAverage: number | null
  ratingCount: number
  lessonsGiven: number
  yearsExperience: number | null
  /** 0 to 1: what stands behind the order where words do not decide (`qualityScore`). */
  quality: number
  /** Starts of free lessons of the shortest length offered, of the next `FREE_DAYS_AHEAD` days: epoch minutes, ascending. Notice is not cut off. */
  freeStarts: number[]
  lessonMinutes: number
  minNoticeMinutes: number
}
