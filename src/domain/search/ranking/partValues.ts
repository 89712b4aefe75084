import { explorationTurn } from './explorationTurn'
import { qualityFlags } from './qualityFlags'
import type { RankingPart } from './rankingWeights'
import type { TutorStanding } from './tutorStanding'

/** Reviews, lessons and requests everybody is given in thought, so that few of them say little (confidence). */
export const ASSUMED = {
  rating: { mean: 4.5, count: 5 },
  attendance: { rate: 0.95, count: 10 },
  completion: { rate: 0.95, count: 10 },
  response: { rate: 0.75, count: 4 },
} as const

/** What is worth nothing and what is worth all of a part: in between it is proportional. */
export const RANGES = {
  rating: { none: 3, full: 5 },
  attendance: { none: 0.8, full: 1 },
  completion: { none: 0.8, full: 1 },
} as const

/** How much of the part a median time to the first answer is worth, by minutes; in between it is proportional. */
export const RESPONSE_STEPS = [
  { minutes: 0, value: 1 },
  { minutes: 60, value: 1 },
  { minutes: 240, value: 0.85 },
  { minutes: 720, value: 0.5 },
  { minutes: 1440, value: 0.2 },
] as const

/** Days since the tutor was last active: up to the first all of the part, from the second on nothing. */
export const FRESH_DAYS = { full: 7, none: 60 } as const

const DAY_MS = 86_400_000

type Valued = { standing: TutorStanding; explorationDays: number; now: Date }

/** What each part of the quality score is worth for a tutor at `now`, 0 to 1. Pure; the same for the same UTC day and facts. */
export function partValues({ standing, explorationDays, now }: Valued): Record<RankingPart, number> {
  const { lessonsDue, lessonsAttended, lateCancellations } = standing
  const { attendance, completion } = ASSUMED
  const due = lessonsDue + lateCancellations
  return {
    rating: ratingValue(standing),
    attendance: between(smoothed(lessonsAttended, lessonsDue, attendance), RANGES.attendance),
    response: responseValue(standing),
    completion: between(smoothed(lessonsDue, due, completion), RANGES.completion),
    freshness: freshnessValue(standing.lastActiveAt, now),
    flags: 1 - Math.min(qualityFlags(standing).length, 2) / 2,
    exploration: explorationTurn({ standing, everyDays: explorationDays, now }).isLifted ? 1 : 0,
  }
}

type Rated = Pick<TutorStanding, 'ratingAverage' | 'ratingCount'>

/** The rating with confidence: the mean with the assumed reviews added. */
export function confidentRating({ ratingAverage, ratingCount }: Rated): number {
  const { mean, count } = ASSUMED.rating
  return (mean * count + (ratingAverage ?? 0) * ratingCount) / (count + ratingCount)
}

/** How much of its part the rating is worth, 0 to 1. */
export const ratingValue = (standing: Rated) => between(confidentRating(standing), RANGES.rating)

/** The answered share and its speed, with the assumed answers added. */
function responseValue({ requestsDue, requestsAnswered, responseMinutes }: TutorStanding): number {
  const speed = responseMinutes === null ? 0 : speedValue(responseMinutes)
  return smoothed(requestsAnswered * speed, requestsDue, ASSUMED.response)
}

function speedValue(minutes: number): number {
  const next = RESPONSE_STEPS.findIndex((step) => step.minutes >= minutes)
  const upper = RESPONSE_STEPS[next]
  if (!upper) return RESPONSE_STEPS.at(-1)?.value ?? 0
  const lower = RESPONSE_STEPS[next - 1]
  if (!lower) return upper.value
  const way = (minutes - lower.minutes) / (upper.minutes - lower.minutes)
  return lower.value + (upper.value - lower.value) * way
}

function freshnessValue(lastActiveAt: Date | null, now: Date): number {
  if (!lastActiveAt) return 0
  const days = (now.getTime() - lastActiveAt.getTime()) / DAY_MS
  return clamped((FRESH_DAYS.none - days) / (FRESH_DAYS.none - FRESH_DAYS.full))
}

const smoothed = (kept: number, due: number, assumed: { rate: number; count: number }) =>
  (kept + assumed.rate * assumed.count) / (due + assumed.count)

const between = (value: number, range: { none: number; full: number }) =>
  clamped((value - range.none) / (range.full - range.none))

const clamped = (value: number) => Math.min(1, Math.max(0, value))
