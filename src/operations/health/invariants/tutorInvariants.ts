import { sql } from '@payloadcms/db-postgres'
import type { Invariant } from './invariant'

/** Who can be found, and at which price. */
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
  {
    id: 'I14',
    says: 'no student pays above a tutor’s list who has not agreed to as much',
    broken: sql`select t.slug as subject, a.student_id || ' pays ' || a.hourly_rate || ', the list says ' || t.hourly_rate as detail
      from price_agreements a join tutor_profiles t on t.id = a.tutor_id and t.currency::text = a.currency::text
      where a.state = 'agreed' and a.hourly_rate > t.hourly_rate and not exists (select 1 from price_agreements e
        where e.tutor_id = a.tutor_id and e.student_id = a.student_id and e.answer = 'accept' and e.currency = a.currency
          and e.hourly_rate >= a.hourly_rate)`,
  },
]
