import { sql } from '@payloadcms/db-postgres'
import type { Invariant } from './invariant'

/** Who can be found. */
export const tutorInvariants: readonly Invariant[] = [
  {
    id: 'I10',
    says: 'only approved tutors can be found',
    broken: sql`select t.slug as subject, 'is ' || t.status::text || ' but in the index' as detail from tutor_search x join tutor_profiles t on t.id = x.tutor_id where t.status <> 'approved'`,
  },
  {
    id: 'I11',
    says: 'every approved tutor is in the search index',
    broken: sql`select t.slug as subject, 'is approved but not in the index' as detail from tutor_profiles t left join tutor_search x on x.tutor_id = t.id
      where t.status = 'approved' and t.hourly_rate is not null and x.tutor_id is null`,
  },
]
