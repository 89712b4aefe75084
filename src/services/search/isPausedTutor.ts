import { sql } from '@payloadcms/db-postgres'
import { STRIKES_TO_PAUSE } from '@/domain/trust/strikes'
import { countingStrike } from './countingStrike'

/** Whether strikes keep new students away from one tutor, over `tutor_profiles t`, at `now` (CT48). */
export const isPausedTutor = (now: Date) => sql`((select count(*) from tutor_strikes k
  where k.tutor_id = t.id and ${countingStrike(now)}) >= ${STRIKES_TO_PAUSE})`
