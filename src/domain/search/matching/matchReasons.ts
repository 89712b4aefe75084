import type { Weekday } from '../../availability/weekdays'
import { ENOUGH } from '../ranking/tutorStanding'
import type { TeachingLevel } from '../understoodQuery'

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night'

/** What of a found tutor reasons are made of. */
export type MatchTutor = {
  subjects: readonly { slug: string; name: string; levels?: readonly string[] }[]
  languages: readonly { code: string; level: string }[]
  ratingAverage: number | null
  ratingCount: number
  attendanceRate: number | null
  responseMinutes: number | null
}

/** What was asked for, and so is true of everybody who was found by it: filters and what typed words mean. */
export type MatchWish = {
  subjectSlugs?: readonly string[]
  level?: TeachingLevel
  languages?: readonly string[]
  /** A time that was asked for, as far as it has a name. */
  time?: { day?: Weekday; part?: PartOfDay }
  /** Whether a highest price was asked for. */
  isPriced?: boolean
}

/** Why a tutor is shown to this learner (NV13): said in words by `matchReasonWords`. */
export type MatchReason =
  | { kind: 'subject'; name: string; level?: TeachingLevel }
  | { kind: 'free'; day?: Weekday; part?: PartOfDay }
  | { kind: 'language'; code: string; isNative: boolean }
  | { kind: 'price' }
  | { kind: 'attendance'; percent: number }
  | { kind: 'rating'; average: number; count: number }
  | { kind: 'response'; minutes: number }

type Asked = { tutor: MatchTutor; wish: MatchWish; most?: number }

/** Good enough to be a reason. */
const GOOD = { attendance: 0.95, rating: 4.7, responseMinutes: 120 }

/**
 * The reasons why a tutor fits, those that answer what was asked first and then what speaks for them; each of them true of the
 * tutor, none of them bought. At most `most`, three unless said.
 */
export function matchReasons({ tutor, wish, most = 3 }: Asked): MatchReason[] {
  return [...wishReasons(tutor, wish), ...ownReasons(tutor)].slice(0, most)
}

function wishReasons(tutor: MatchTutor, wish: MatchWish): MatchReason[] {
  const { subjectSlugs = [], level, languages = [], time, isPriced } = wish
  const subject = tutor.subjects.find(({ slug }) => subjectSlugs.includes(slug))
  const spoken = languages.flatMap((code) => tutor.languages.filter((known) => known.code === code))
  return [
    ...(subject ? [subjectReason(subject, level)] : []),
    ...(time ? [{ kind: 'free' as const, ...time }] : []),
    ...spoken.map((known) => ({
      kind: 'language' as const,
      code: known.code,
      isNative: known.level === 'native',
    })),
    ...(isPriced ? [{ kind: 'price' as const }] : []),
  ]
}

/** The level is named only where the tutor names it. */
function subjectReason(
  { name, levels = [] }: MatchTutor['subjects'][number],
  level: TeachingLevel | undefined,
): MatchReason {
  return { kind: 'subject', name, ...(level && levels.includes(level) && { level }) }
}

function ownReasons({
  attendanceRate,
  ratingAverage,
  ratingCount,
  responseMinutes,
}: MatchTutor): MatchReason[] {
  const isRated = ratingAverage !== null && ratingCount >= ENOUGH && ratingAverage >= GOOD.rating
  return [
    ...(attendanceRate !== null && attendanceRate >= GOOD.attendance
      ? [{ kind: 'attendance' as const, percent: Math.floor(attendanceRate * 100) }]
      : []),
    ...(isRated ? [{ kind: 'rating' as const, average: ratingAverage, count: ratingCount }] : []),
    ...(responseMinutes !== null && responseMinutes <= GOOD.responseMinutes
      ? [{ kind: 'response' as const, minutes: responseMinutes }]
      : []),
  ]
}
