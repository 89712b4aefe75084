import { sql } from '@payloadcms/db-postgres'

/**
 * The tutors a stranger can find and book, over `tutor_profiles t` and `users u`: approved, with a price, taking new
 * students, the account in good standing (C10, I10).
 */
export const bookableTutor = sql`t.status = 'approved' and coalesce(t.hourly_rate, 0) > 0
  and coalesce(t.accepting_students, true) and t.audience = 'everyone' and u.status = 'active'`
