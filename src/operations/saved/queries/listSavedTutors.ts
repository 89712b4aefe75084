import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Currency } from '@/domain/money/currency'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { type Page, toPage } from '@/operations/page'
import { loadTutorCards, type TutorCard } from '@/operations/tutor/queries/loadTutorCards'
import { database } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'
import { bookableTutor } from '@/services/search/bookableTutor'

type Input = {
  payload: Payload
  viewer: Viewer
  currency: Currency
  page?: number
  limit?: number
  now: Date
}

/** The viewer's saved tutors whom one can book, the last saved first; of the others only how many there are (I10). */
export async function listSavedTutors(input: Input): Promise<Page<TutorCard> & { awayCount: number }> {
  const { payload, viewer, currency, page = 1, limit = 20, now } = input
  const tx = database(payload)
  const { rows } = await tx.execute<{ ids: string[]; total: number; saved: number }>(sql`
    with saved as (select tutor_id, created_at from saved_tutors where user_id = ${viewer.id}),
    shown as (
      select t.id, s.created_at from saved s join tutor_profiles t on t.id = s.tutor_id join users u on u.id = t.user_id
      where ${bookableTutor(now)})
    select (select count(*)::int from saved) saved, (select count(*)::int from shown) total,
      coalesce((select json_agg(p.id) from (
        select id from shown order by created_at desc, id limit ${limit} offset ${(page - 1) * limit}) p), '[]') ids`)
  const { ids, total, saved } = rows[0] ?? { ids: [], total: 0, saved: 0 }
  const docs = await loadTutorCards({ tx, ids, currency, rates: await currentRates(tx), now })
  return { ...toPage({ docs, totalDocs: total, page, limit }), awayCount: saved - total }
}
