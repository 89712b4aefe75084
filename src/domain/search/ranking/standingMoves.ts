import { qualityScore } from './qualityScore'
import type { RankingWeights } from './rankingWeights'
import type { TutorStanding } from './tutorStanding'

/** What a tutor can do about their place (NV13). */
export const STANDING_MOVES = ['answerSooner', 'answerAll', 'keepLessons', 'goodReviews', 'beActive'] as const
export type StandingMove = (typeof STANDING_MOVES)[number]

/** What is promised about: so many lessons kept, so many five-star reviews, answers within so many minutes. */
export const MOVE_STEPS = { lessons: 10, reviews: 5, minutes: 60 } as const

type Asked = { standing: TutorStanding; weights: RankingWeights; now: Date }

/**
 * What would move a tutor most: the same score with one thing done better, compared with today's. Only what gives a tenth of a
 * point or more, the most first.
 */
export function standingMoves({ standing, weights, now }: Asked): { move: StandingMove; points: number }[] {
  const tenthsOf = (changed: TutorStanding) =>
    Math.round(qualityScore({ standing: changed, weights, now }).points * 10)
  const today = tenthsOf(standing)
  return STANDING_MOVES.map((move) => ({
    move,
    points: (tenthsOf({ ...standing, ...done(standing, now)[move] }) - today) / 10,
  }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
}

/** The facts after each move. */
function done(standing: TutorStanding, now: Date): Record<StandingMove, Partial<TutorStanding>> {
  const { requestsDue, requestsAnswered, responseMinutes, lessonsDue, lessonsAttended } = standing
  const { ratingAverage, ratingCount } = standing
  const { lessons, reviews, minutes } = MOVE_STEPS
  return {
    answerSooner: requestsAnswered > 0 ? { responseMinutes: Math.min(responseMinutes ?? 0, minutes) } : {},
    answerAll:
      requestsAnswered < requestsDue
        ? { requestsAnswered: requestsDue, responseMinutes: responseMinutes ?? minutes }
        : {},
    keepLessons: { lessonsDue: lessonsDue + lessons, lessonsAttended: lessonsAttended + lessons },
    goodReviews: {
      ratingAverage: ((ratingAverage ?? 0) * ratingCount + 5 * reviews) / (ratingCount + reviews),
      ratingCount: ratingCount + reviews,
    },
    beActive: { lastActiveAt: now },
  }
}
