import type { Payload } from 'payload'
import { type ExplorationTurn, explorationTurn } from '@/domain/search/ranking/explorationTurn'
import { type QualityFlag, qualityFlags } from '@/domain/search/ranking/qualityFlags'
import { type QualityScore, qualityScore } from '@/domain/search/ranking/qualityScore'
import type { RankingWeights } from '@/domain/search/ranking/rankingWeights'
import { type StandingMove, standingMoves } from '@/domain/search/ranking/standingMoves'
import type { TutorStanding } from '@/domain/search/ranking/tutorStanding'
import { database } from '@/services/database/tx'
import { rankingWeights } from './rankingWeights'
import { type SubjectPlace, subjectPlaces } from './subjectPlaces'
import { tutorStandings } from './tutorStandings'

export type Visibility = {
  places: SubjectPlace[]
  standing: TutorStanding
  score: QualityScore
  flags: QualityFlag[]
  turn: ExplorationTurn
  moves: { move: StandingMove; points: number }[]
  weights: RankingWeights
}

type Asked = { payload: Payload; tutorId: string; now: Date }

/**
 * Where a tutor stands and why (EX49, NV13): their facts at `now` with the score made of them. Places are by the scores as they
 * were last counted. The caller answers for it that the tutor sees their own.
 */
export async function getVisibility({ payload, tutorId, now }: Asked): Promise<Visibility> {
  const tx = database(payload)
  const [weights, places, [standing]] = await Promise.all([
    rankingWeights(tx),
    subjectPlaces({ tx, tutorId, now }),
    tutorStandings({ tx, tutorIds: [tutorId], now }),
  ])
  if (!standing) throw new Error(`no profile ${tutorId}`)
  return {
    places,
    standing,
    weights,
    score: qualityScore({ standing, weights, now }),
    flags: qualityFlags(standing),
    turn: explorationTurn({ standing, everyDays: weights.explorationDays, now }),
    moves: standingMoves({ standing, weights, now }),
  }
}
