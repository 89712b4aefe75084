import { type QualityScore, qualityScore } from './qualityScore'
import type { RankingWeights } from './rankingWeights'
import type { TutorStanding } from './tutorStanding'

export type PreviewRow = {
  tutorId: string
  /** Places from 1 by the weights in use and by the others. */
  before: number
  after: number
  score: QualityScore
  scoreAfter: QualityScore
}

type Preview = {
  standings: readonly TutorStanding[]
  weights: RankingWeights
  proposed: RankingWeights
  now: Date
}

/**
 * The same tutors by the weights in use and by others, in the order of the others. Who is equal stands by lessons given and then by
 * id, as in the search.
 */
export function previewOrder({ standings, weights, proposed, now }: Preview): PreviewRow[] {
  const scored = standings.map((standing) => ({
    standing,
    score: qualityScore({ standing, weights, now }),
    scoreAfter: qualityScore({ standing, weights: proposed, now }),
  }))
  type Scored = (typeof scored)[number]
  const placesBy = (pointsOf: (row: Scored) => number) => {
    const order = [...scored].sort(
      (a, b) =>
        pointsOf(b) - pointsOf(a) ||
        b.standing.lessonsGiven - a.standing.lessonsGiven ||
        (a.standing.tutorId < b.standing.tutorId ? -1 : 1),
    )
    return new Map(order.map(({ standing }, index) => [standing.tutorId, index + 1]))
  }
  const before = placesBy(({ score }) => score.points)
  const after = placesBy(({ scoreAfter }) => scoreAfter.points)
  return scored
    .map(({ standing: { tutorId }, score, scoreAfter }) => ({
      tutorId,
      before: before.get(tutorId) ?? 0,
      after: after.get(tutorId) ?? 0,
      score,
      scoreAfter,
    }))
    .sort((a, b) => a.after - b.after)
}
