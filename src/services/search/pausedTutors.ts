import { sql } from '@payloadcms/db-postgres'
import { STRIKES_TO_PAUSE } from '@/domain/trust/strikes'
import { countingStrike } from './countingStrike'

/** Ids of the tutors whose strikes keep new students away at `now` (CT48), as a subquery that is worked out once. */
export const pausedTutors = (now: Date) => sql`(select k.tutor_id from tutor_strikes k
  where ${countingStrike(now)} group by k.tutor_id having count(*) >= ${STRIKES_TO_PAUSE})`
