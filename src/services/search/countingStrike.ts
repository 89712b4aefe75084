import { sql } from '@payloadcms/db-postgres'
import { COUNTING_STRIKES, strikeWindowStart } from '@/domain/trust/strikes'

/** Whether a strike, over `tutor_strikes k`, counts for the pause of new students at `now` (`isCounting` in SQL). */
export function countingStrike(now: Date) {
  const counting = sql.join(
    COUNTING_STRIKES.map((state) => sql`${state}`),
    sql`, `,
  )
  return sql`k.state in (${counting}) and k.at > ${strikeWindowStart(now).toISOString()}`
}
