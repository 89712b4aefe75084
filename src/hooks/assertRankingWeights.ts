import type { GlobalBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'
import {
  DEFAULT_WEIGHTS,
  EXPLORATION_DAYS,
  RANKING_PARTS,
  type RankingWeights,
  WEIGHTS_TOTAL,
  weightsProblem,
} from '@/domain/search/ranking/rankingWeights'
import { GLOBALS } from '@/slugs'

/** Refuses weights that do not add up to what tutors are told. */
export const assertRankingWeights: GlobalBeforeValidateHook = ({ data, originalDoc, req }) => {
  const weights: RankingWeights = { ...DEFAULT_WEIGHTS, ...originalDoc, ...data }
  const problem = weightsProblem(weights)
  if (!problem) return data
  const sum = RANKING_PARTS.reduce((total, part) => total + Number(weights[part]), 0)
  const errors = {
    notWhole: { path: 'rating', message: 'Use whole numbers of points, none below 0.' },
    notHundred: {
      path: 'rating',
      message: `The points add up to ${sum}. Change them so that they make ${WEIGHTS_TOTAL} together.`,
    },
    explorationDays: {
      path: 'explorationDays',
      message: `Choose from ${EXPLORATION_DAYS.min} to ${EXPLORATION_DAYS.max} days.`,
    },
  }
  throw new ValidationError({ global: GLOBALS.searchRanking, errors: [errors[problem]], req })
}
