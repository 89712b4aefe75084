import { sql } from '@payloadcms/db-postgres'
import { STRIKES_TO_PAUSE } from '@/domain/trust/strikes'
import type { Invariant } from './invariant'

/** Over `tutor_profiles t` and `users u`: what a stranger needs to book, but for strikes, which end by themselves. */
const isOpen = sql`t.status = 'approved' and t.hourly_rate > 0 and coalesce(t.accepting_students, true)
  and t.audience = 'everyone' and u.status = 'active'`

/** No change of the tutor waits to be followed. */
const isSettled = (tutorId: ReturnType<typeof sql>) =>
  sql`${tutorId} not in (select m.tutor_id from search_marks m)`

/** Who can be found, and at which price. */
export const tutorInvariants: readonly Invariant[] = [
  {
    id: 'I10',
    says: 'only tutors one can book are in the search index, or on their way out of it',
    broken: sql`select coalesce(t.slug, x.tutor_id::text) as subject, 'is ' || coalesce(t.status::text, 'gone') || ' but in the index' as detail
      from tutor_search x left join tutor_profiles t on t.id = x.tutor_id left join users u on u.id = t.user_id
      where not x.removed and not coalesce(${isOpen}, false) and ${isSettled(sql`x.tutor_id`)}`,
  },
  {
    id: 'I11',
    says: 'every tutor one can book is in the search index, or on their way into it',
    broken: sql`select t.slug as subject, 'can be booked but is not in the index' as detail
      from tutor_profiles t join users u on u.id = t.user_id left join tutor_search x on x.tutor_id = t.id and not x.removed
      where ${isOpen} and x.tutor_id is null and ${isSettled(sql`t.id`)}
        and (select count(*) from tutor_strikes k where k.tutor_id = t.id and k.state <> 'revoked') < ${STRIKES_TO_PAUSE}`,
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
