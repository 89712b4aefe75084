import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { type PreviewRow, previewOrder } from '@/domain/search/ranking/previewOrder'
import { type RankingWeights, weightsProblem } from '@/domain/search/ranking/rankingWeights'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { assertSearchStaff } from '../assertSearchStaff'
import { rankingWeights } from './rankingWeights'
import { searchTutors } from './searchTutors'
import { tutorStandings } from './tutorStandings'

/** So many tutors that are found first today are put in order again, … */
const FOUND = 100
/** … of which so many are shown. */
const SHOWN = 20

type Asked = { payload: Payload; viewer: Viewer; q: string; weights: RankingWeights; now: Date }

export type RankingPreview = {
  /** Tutors found; the first hundred of them are compared. */
  total: number
  compared: number
  tutors: (PreviewRow & { name: string; slug: string })[]
}

/**
 * What a search would look like by other weights, before anybody saves them (EX49): the tutors found first today, in order by the
 * weights in use and by the others, with every part. Where typed words fit some better than others they still come first in the
 * search itself; here the weights are compared alone. Writes nothing.
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
  const { docs, totalDocs } = await searchTutors({ payload, filters: { q, limit: FOUND }, now })
  const standings = await tutorStandings({ tx, tutorIds: docs.map(({ id }) => id), now })
  const rows = previewOrder({ standings, weights: await rankingWeights(tx), proposed: weights, now })
  const names = new Map(docs.map(({ id, displayName, slug }) => [id, { name: displayName, slug }]))
  return {
    total: totalDocs,
    compared: rows.length,
    tutors: rows
      .filter(({ before, after }) => Math.min(before, after) <= SHOWN)
      .map((row) => ({ ...row, ...(names.get(row.tutorId) ?? { name: '', slug: '' }) })),
  }
}
