/** The parts of the quality score, in the order in which they are told (NV13). */
export const RANKING_PARTS = [
  'rating',
  'attendance',
  'response',
  'completion',
  'freshness',
  'flags',
  'exploration',
] as const
export type RankingPart = (typeof RANKING_PARTS)[number]

/** Points out of 100 each part can give: whole numbers that add up to 100. */
export type PartWeights = Record<RankingPart, number>

export type RankingWeights = PartWeights & {
  /** Every new tutor is lifted on one day of so many. */
  explorationDays: number
}

export const WEIGHTS_TOTAL = 100
export const EXPLORATION_DAYS = { min: 2, max: 30 } as const

/** What counts until operations decide otherwise. */
export const DEFAULT_WEIGHTS: RankingWeights = {
  rating: 30,
  attendance: 20,
  response: 15,
  completion: 10,
  freshness: 10,
  flags: 5,
  exploration: 10,
  explorationDays: 5,
}

export type WeightsProblem = 'notWhole' | 'notHundred' | 'explorationDays'

/** What is wrong with weights somebody typed; null when they can be used. */
export function weightsProblem(weights: RankingWeights): WeightsProblem | null {
  const parts = RANKING_PARTS.map((part) => weights[part])
  if (parts.some((weight) => !Number.isInteger(weight) || weight < 0)) return 'notWhole'
  if (parts.reduce((sum, weight) => sum + weight, 0) !== WEIGHTS_TOTAL) return 'notHundred'
  const { explorationDays: days } = weights
  if (!Number.isInteger(days) || days < EXPLORATION_DAYS.min || days > EXPLORATION_DAYS.max)
    return 'explorationDays'
  return null
}
