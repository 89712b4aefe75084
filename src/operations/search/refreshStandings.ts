import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { qualityFlags } from '@/domain/search/ranking/qualityFlags'
import { qualityScore } from '@/domain/search/ranking/qualityScore'
import type { RankingWeights } from '@/domain/search/ranking/rankingWeights'
import { type TutorStanding, tutorRates } from '@/domain/search/ranking/tutorStanding'
import { addMinutes } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { rankingWeights } from './queries/rankingWeights'
import { tutorStandings } from './queries/tutorStandings'

/** Tutors whose facts are counted in one statement. */
const BATCH = 500
/** A sweep looks so far back, several times its own interval, so that one that was late misses nothing. */
const LOOK_BACK_MINUTES = 30

type Refresh = { payload: Payload; scope: 'all' | 'recent'; now: Date }

/**
 * Counts the facts of tutors anew and keeps them on their profiles (EX48), batch by batch; the index follows whose
 * changed. `recent`: tutors whose bookings moved, strikes were decided or reviews came lately, and those never counted. `all`: everybody approved, by
 * night and after a change of the weights, for days pass as well and newcomers take turns. May run twice and side by side.
 * @returns how many profiles changed
 */
export async function refreshStandings({ payload, scope, now }: Refresh): Promise<number> {
  let after = '00000000-0000-0000-0000-000000000000'
  let changed = 0
  for (;;) {
    const { ids, count } = await withTransaction(payload, async ({ tx }) => {
      const tutorIds = await nextTutors({ tx, scope, after, now })
      return { ids: tutorIds, count: await refreshBatch({ tx, tutorIds, now }) }
    })
    changed += count
    const last = ids.at(-1)
    if (!last || ids.length < BATCH) return changed
    after = last
  }
}

type Next = { tx: Tx; scope: Refresh['scope']; after: string; now: Date }

async function nextTutors({ tx, scope, after, now }: Next): Promise<string[]> {
  const since = addMinutes(now, -LOOK_BACK_MINUTES).toISOString()
  const hasNews = sql`t.quality_points is null or t.id in (
    select b.tutor_id from bookings b where b.updated_at > ${since}
    union select k.tutor_id from tutor_strikes k where k.updated_at > ${since}
    union select r.tutor_id from reviews r where r.updated_at > ${since}
    union select p.id from tutor_profiles p where p.updated_at > ${since})`
  const { rows } = await tx.execute<{ id: string }>(sql`
    select t.id from tutor_profiles t where t.status = 'approved' and t.id > ${after} and (${scope === 'all' ? sql`true` : hasNews})
    order by t.id limit ${BATCH}`)
  return rows.map(({ id }) => id)
}

type Batch = { tx: Tx; tutorIds: readonly string[]; now: Date }

/** @returns how many of the profiles changed */
async function refreshBatch({ tx, tutorIds, now }: Batch): Promise<number> {
  if (tutorIds.length === 0) return 0
  const weights = await rankingWeights(tx)
  const figures = (await tutorStandings({ tx, tutorIds, now })).map((standing) =>
    figuresOf(standing, weights, now),
  )
  const { rows } = await tx.execute<{ id: string }>(sql`
    update tutor_profiles t set response_minutes = f.response_minutes, response_rate = f.response_rate,
      attendance_rate = f.attendance_rate, completion_rate = f.completion_rate, last_active_at = f.last_active_at,
      quality_points = f.quality_points, quality_flags = f.quality_flags
    from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb) f(id uuid, response_minutes numeric, response_rate numeric,
      attendance_rate numeric, completion_rate numeric, last_active_at timestamptz(3), quality_points numeric, quality_flags text)
    where t.id = f.id and (t.response_minutes, t.response_rate, t.attendance_rate, t.completion_rate, t.last_active_at,
      t.quality_points, t.quality_flags) is distinct from (f.response_minutes, f.response_rate, f.attendance_rate,
      f.completion_rate, f.last_active_at, f.quality_points, f.quality_flags)
    returning t.id`)
  return rows.length
}

/** The columns of a profile: whole minutes and thousandths, so that nothing changes by less than people can see. */
function figuresOf(standing: TutorStanding, weights: RankingWeights, now: Date) {
  const { responseRate, attendanceRate, completionRate } = tutorRates(standing)
  const { responseMinutes, requestsAnswered, lastActiveAt } = standing
  const flags = qualityFlags(standing)
  return {
    id: standing.tutorId,
    response_minutes: responseMinutes === null || requestsAnswered === 0 ? null : Math.round(responseMinutes),
    response_rate: thousandths(responseRate),
    attendance_rate: thousandths(attendanceRate),
    completion_rate: thousandths(completionRate),
    last_active_at: lastActiveAt?.toISOString() ?? null,
    quality_points: qualityScore({ standing, weights, now }).points,
    quality_flags: flags.length > 0 ? flags.join(', ') : null,
  }
}

const thousandths = (rate: number | null) => (rate === null ? null : Math.round(rate * 1000) / 1000)
