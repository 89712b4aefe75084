import { partValues } from './partValues'
import { RANKING_PARTS, type RankingPart, type RankingWeights, WEIGHTS_TOTAL } from './rankingWeights'
import type { TutorStanding } from './tutorStanding'

export type QualityPart = {
  name: RankingPart
  /** How much of the part was earned, 0 to 1. */
  value: number
  /** Points the part can give, of 100. */
  weight: number
  /** Points it gives, to the tenth; those of all parts add up to the score times 100, exactly as shown. */
  points: number
}

export type QualityScore = {
  /** 0 to 1. */
  score: number
  /** 0 to 100, to the tenth: the sum of the parts. */
  points: number
  parts: QualityPart[]
}

type Scored = { standing: TutorStanding; weights: RankingWeights; now: Date }

/**
 * What stands behind the order of tutors where words do not decide (EX49, NV13): a sum of named parts of what a tutor does.
 * Points are whole tenths, so that the parts people are shown add up to what they are shown. `now` decides freshness and
 * whose day it is among newcomers; nothing else changes with time. Weights are taken as checked by `weightsProblem`.
 */
export function qualityScore({ standing, weights, now }: Scored): QualityScore {
  const values = partValues({ standing, explorationDays: weights.explorationDays, now })
  const tenths = RANKING_PARTS.map((name) => Math.round(values[name] * weights[name] * 10))
  const sum = tenths.reduce((total, part) => total + part, 0)
  return {
    score: sum / (WEIGHTS_TOTAL * 10),
    points: sum / 10,
    parts: RANKING_PARTS.map((name, index) => ({
      name,
      value: values[name],
      weight: weights[name],
      points: (tenths[index] ?? 0) / 10,
    })),
  }
}
