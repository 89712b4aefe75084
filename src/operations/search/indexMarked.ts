import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { logger } from '@/services/logging/logger'
import { holdSearchIndex } from './holdSearchIndex'
import { indexTutors } from './indexTutors'

type Sweep = { payload: Payload; now: Date; most?: number }

const MOST = 250
/** After a failure a tutor waits so long, twice as long each time. */
const FIRST_DELAY_SECONDS = 5
const MOST_DOUBLINGS = 10

/**
 * One sweep of the marks that changes have left (decision 034): reads those tutors anew, and takes the marks away in the same
 * transaction. Half of a sweep are the newest and half the oldest marks: a hundred thousand at once, as after new rates, do not
 * hold up the change of one. Several marks of a tutor are one look.
 * @returns how many marks were swept; fewer than `most` when none is left
 */
export async function indexMarked({ payload, now, most = MOST }: Sweep): Promise<number> {
  const { rows } = await database(payload).execute(sql`select 1 from search_marks where ${isDue} limit 1`)
  if (rows.length === 0) return 0
  try {
    return await withTransaction(payload, async ({ tx }) => {
      await holdSearchIndex(tx)
      const marks = await takeMarks(tx, most)
      await indexTutors({ tx, tutorIds: [...new Set(marks)], now })
      return marks.length
    })
  } catch (error) {
    logger.warn({ err: error }, 'tutors could not be indexed together, now one by one')
    return indexOneByOne({ payload, now, most })
  }
}

const isDue = sql`(not_before is null or not_before <= now())`

async function takeMarks(tx: Tx, most: number): Promise<string[]> {
  const half = Math.ceil(most / 2)
  const { rows } = await tx.execute<{ id: string }>(sql`
    delete from search_marks where id in (
      (select id from search_marks where ${isDue} order by id limit ${half})
      union (select id from search_marks where ${isDue} order by id desc limit ${half}))
    returning tutor_id id`)
  return rows.map(({ id }) => id)
}

/** One tutor who cannot be read, whatever the reason, does not keep the others from being found. */
async function indexOneByOne({ payload, now, most = MOST }: Sweep): Promise<number> {
  const { rows } = await database(payload).execute<{ id: string; tutorId: string }>(sql`
    select max(id)::text id, tutor_id "tutorId" from search_marks where ${isDue} group by tutor_id order by max(id) desc limit ${most}`)
  for (const { id, tutorId } of rows) {
    try {
      await withTransaction(payload, async ({ tx }) => {
        await holdSearchIndex(tx)
        await tx.execute(sql`delete from search_marks where tutor_id = ${tutorId} and id <= ${id}`)
        await indexTutors({ tx, tutorIds: [tutorId], now })
      })
    } catch (error) {
      logger.error({ err: error, tutorId }, 'tutor could not be indexed')
      await database(payload).execute(sql`
        update search_marks set tries = tries + 1,
          not_before = now() + make_interval(secs => ${FIRST_DELAY_SECONDS} * 2 ^ least(tries, ${MOST_DOUBLINGS}::int))
        where tutor_id = ${tutorId} and id <= ${id}`)
    }
  }
  return rows.length
}
