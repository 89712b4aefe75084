import { sql } from '@payloadcms/db-postgres'
import { COUNTING_STRIKES, STRIKES_TO_PAUSE, strikeWindowStart } from '@/domain/trust/strikes'

/** Ids of the tutors whose strikes keep new students away at `now` (CT48), as a subquery that is worked out once. */
export function pausedTutors(now: Date) {
  const counting = sql.join(
    COUNTING_STRIKES.map((state) => sql`${state}`),
    sql`, `,
  )
  return sql`(select k.tutor_id from tutor_strikes k
    where k.state in (${counting}) and k.at > ${strikeWindowStart(now).toISOString()}
    group by k.tutor_id having count(*) >= ${STRIKES_TO_PAUSE})`
}
