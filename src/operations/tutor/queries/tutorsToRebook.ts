import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { addDays } from '@/domain/time/instants'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'
import { bookableTutor } from '@/services/search/bookableTutor'
import { loadTutorCards, type TutorCard } from './loadTutorCards'

type Input = { payload: Payload; viewer: Viewer; limit?: number; now: Date }

/** Before that the relationship has gone cold. */
const LATELY_DAYS = 120

/**
 * Tutors the viewer has had a lesson with lately and has none ahead with, the latest first (C18): those one can book, and whom
 * a trial has not shown to be no fit.
 */
export async function tutorsToRebook({ payload, viewer, limit = 3, now }: Input): Promise<TutorCard[]> {
  const tx = database(payload)
  const { rows } = await tx.execute<{ id: string }>(sql`
    select t.id from (
      select b.tutor_id, max(b.start) last from bookings b
      where b.student_id = ${viewer.id} and b.session_outcome = 'COMPLETED' and b.start >= ${addDays(now, -LATELY_DAYS).toISOString()}
      group by b.tutor_id) given
    join tutor_profiles t on t.id = given.tutor_id join users u on u.id = t.user_id
    where ${bookableTutor(now)}
      and not exists (select 1 from bookings b where b.tutor_id = t.id and b.student_id = ${viewer.id} and b."end" > ${now.toISOString()}
        and b.session_state in ('HELD', 'AWAITING_APPROVAL', 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS'))
      and not exists (select 1 from bookings b where b.tutor_id = t.id and b.student_id = ${viewer.id} and b.good_fit_at is not null)
    order by given.last desc, t.id limit ${limit}`)
  const ids = rows.map(({ id }) => id)
  return loadTutorCards({ tx, ids, currency: viewer.currency, rates: await currentRates(tx), now })
}
