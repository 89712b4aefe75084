import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { type QualityScore, qualityScore } from '@/domain/search/ranking/qualityScore'
import { type RankingWeights, weightsProblem } from '@/domain/search/ranking/rankingWeights'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'
import { postgresEngine } from '@/services/search/postgresEngine'
import type { TutorQuery } from '@/services/search/tutorQuery'
import { loadTutorCards } from '../../tutor/queries/loadTutorCards'
import { assertSearchStaff } from '../assertSearchStaff'
import { tutorQueryOf } from '../tutorQueryOf'
import { understandSearch } from '../understandSearch'
import { rankingWeights } from './rankingWeights'
import { tutorStandings } from './tutorStandings'

/** So many tutors that are found first today are put in order by the other weights, … */
const FOUND = 100
/** … and of both orders so many are shown. */
const SHOWN = 20

export type PreviewRow = {
  tutorId: string
  name: string
  slug: string
  /** Places from 1 as they are and by the other weights. */
  before: number
  after: number
  score: QualityScore
  scoreAfter: QualityScore
}

export type RankingPreview = {
  /** Tutors found; the first hundred of them are compared. */
  total: number
  compared: number
  tutors: PreviewRow[]
}

type Asked = { payload: Payload; viewer: Viewer; q: string; weights: RankingWeights; now: Date }

/**
 * What a search would look like by other weights, before anybody saves them (EX49): the tutors found first as they are, and the
 * same search with the scores they would have, how well typed words fit included, with every part. Writes nothing.
 * @throws DomainError FORBIDDEN; VALIDATION_FAILED for weights that cannot be saved
 */
export async function previewRanking({ payload, viewer, q, weights, now }: Asked): Promise<RankingPreview> {
  assertSearchStaff(viewer)
  if (weightsProblem(weights))
    throw new DomainError('VALIDATION_FAILED', 'weights of a preview do not add up', {
      userMessage: 'The points do not add up to 100. Change them and look again.',
      field: 'weights',
    })
  const tx = database(payload)
  const engine = postgresEngine(payload)
  const query = await queryOf({ payload, q, now })
  const { ids, total } = await engine.find(query)
  const [standings, current] = await Promise.all([
    tutorStandings({ tx, tutorIds: ids, now }),
    rankingWeights(tx),
  ])
  const scores = standings.map((standing) => ({
    tutorId: standing.tutorId,
    score: qualityScore({ standing, weights: current, now }),
    scoreAfter: qualityScore({ standing, weights, now }),
  }))
  const qualities = new Map(scores.map(({ tutorId, scoreAfter }) => [tutorId, scoreAfter.score]))
  const { ids: idsAfter } = await engine.find({ ...query, among: ids, qualities })
  const placeIn = (order: readonly string[], tutorId: string) => order.indexOf(tutorId) + 1
  const placed = scores
    .map((row) => ({ ...row, before: placeIn(ids, row.tutorId), after: placeIn(idsAfter, row.tutorId) }))
    .filter(({ before, after }) => after > 0 && Math.min(before, after) <= SHOWN)
    .sort((a, b) => a.after - b.after)
  const names = await namesOf({ payload, ids: placed.map(({ tutorId }) => tutorId), now })
  return {
    total,
    compared: ids.length,
    tutors: placed.map((row) => ({ ...row, ...(names.get(row.tutorId) ?? { name: '', slug: '' }) })),
  }
}

/** The search as a visitor in UTC would make it who typed this and chose no filter. */
async function queryOf({ payload, q, now }: Pick<Asked, 'payload' | 'q' | 'now'>): Promise<TutorQuery> {
  const understood = await understandSearch({ payload, engine: postgresEngine(payload), text: q })
  return { ...tutorQueryOf({ filters: { q }, understood, currency: 'USD', now }), offset: 0, limit: FOUND }
}

async function namesOf({ payload, ids, now }: { payload: Payload; ids: readonly string[]; now: Date }) {
  const tx = database(payload)
  const cards = await loadTutorCards({ tx, ids, currency: 'USD', rates: await currentRates(tx), now })
  return new Map(cards.map(({ id, displayName, slug }) => [id, { name: displayName, slug }]))
}
