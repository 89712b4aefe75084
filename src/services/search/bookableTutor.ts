import { sql } from '@payloadcms/db-postgres'
import { pausedTutors } from './pausedTutors'

/**
 * The tutors a stranger can find and book at `now`, over `tutor_profiles t` and `users u`: approved, with a price,
 * taking new students and not kept from it by strikes, the account in good standing (C10, I10, CT48).
 */
export const bookableTutor = (now: Date) => sql`t.status = 'approved' and coalesce(t.hourly_rate, 0) > 0
  and coalesce(t.accepting_students, true) and t.audience = 'everyone' and u.status = 'active'
  and t.id not in ${pausedTutors(now)}`
