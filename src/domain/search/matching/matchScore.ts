import { ratingValue } from '../ranking/partValues'
import type { MatchTutor } from './matchReasons'

/** What a recommendation is made of (T03), in points of 100. */
export const MATCH_PARTS = { subject: 30, rating: 25, availability: 20, price: 15, language: 10 } as const
export type MatchPart = keyof typeof MATCH_PARTS

export type MatchScore = {
  /** 0 to 100, whole: the sum of the parts. */
  score: number
  parts: { name: MatchPart; weight: number; points: number }[]
}

type Asked = {
  tutor: MatchTutor
  /** Subjects the learner asks for or is interested in; none asks for any. */
  subjectSlugs: readonly string[]
  /** Languages the learner speaks, ISO 639. */
  languages: readonly string[]
  /** Hourly price, and the one in the middle of all tutors compared: minor units of one currency. */
  price: number
  usualPrice: number
  nextSlotAt: Date | null
  now: Date
}

const DAY_MS = 86_400_000
/** The first free time counts fully within so many days, and not at all after so many. */
const SLOT_DAYS = { full: 2, none: 14 }
/** A price counts fully up to the usual one, and not at all from so many times it on. */
const DEAREST = 2

/** How well a tutor fits a learner, by rules: a sum of named parts, each of whole points. */
export function matchScore(asked: Asked): MatchScore {
  const { tutor, subjectSlugs, languages, price, usualPrice, nextSlotAt, now } = asked
  const teaches = tutor.subjects.some(({ slug }) => subjectSlugs.includes(slug))
  const daysAway = nextSlotAt ? (nextSlotAt.getTime() - now.getTime()) / DAY_MS : Number.POSITIVE_INFINITY
  const speaks = tutor.languages.some(({ code }) => languages.includes(code))
  const values: Record<MatchPart, number> = {
    subject: subjectSlugs.length === 0 || teaches ? 1 : 0,
    rating: ratingValue(tutor),
    availability: clamped((SLOT_DAYS.none - daysAway) / (SLOT_DAYS.none - SLOT_DAYS.full)),
    price: usualPrice > 0 ? clamped(DEAREST - price / usualPrice) : 1,
    language: languages.length === 0 || speaks ? 1 : 0,
  }
  const parts = (Object.keys(MATCH_PARTS) as MatchPart[]).map((name) => ({
    name,
    weight: MATCH_PARTS[name],
    points: Math.round(values[name] * MATCH_PARTS[name]),
  }))
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts }
}

const clamped = (value: number) => Math.min(1, Math.max(0, value))
