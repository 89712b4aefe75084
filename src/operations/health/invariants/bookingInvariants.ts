import { sql } from '@payloadcms/db-postgres'
import { SLOT_HOLDING_STATES } from '@/domain/booking/states'
import { sqlList } from '@/services/database/sqlList'
import type { Invariant } from './invariant'

const holding = sqlList(SLOT_HOLDING_STATES)

/** Diaries and histories of bookings. */
export const bookingInvariants: readonly Invariant[] = [
  {
    id: 'I1',
    says: 'no two slot-holding bookings of a tutor overlap, buffers and proposed times included',
    broken: sql`select a.reference as subject, 'overlaps ' || b.reference as detail from bookings a join bookings b
      on a.tutor_id = b.tutor_id and a.id < b.id and taken_times(a.start, a.busy_to, a.proposed_start, a.proposed_busy_to)
        && taken_times(b.start, b.busy_to, b.proposed_start, b.proposed_busy_to)
      where a.session_state in (${holding}) and b.session_state in (${holding})`,
  },
  {
    id: 'I2',
    says: 'no two slot-holding bookings of a student overlap, proposed times included',
    broken: sql`select a.reference as subject, 'overlaps ' || b.reference as detail from bookings a join bookings b
      on a.student_id = b.student_id and a.id < b.id and taken_times(a.start, a."end", a.proposed_start, a.proposed_end)
        && taken_times(b.start, b."end", b.proposed_start, b.proposed_end)
      where a.session_state in (${holding}) and b.session_state in (${holding})`,
  },
  {
    id: 'I8',
    says: 'the last history row of each field is the state of the booking',
    broken: sql`select b.reference as subject, f.field || ' is ' || coalesce(f.state, 'empty') || ', history says ' || coalesce(h.last, 'nothing') as detail
      from bookings b cross join lateral (values ('sessionState', b.session_state::text, ''), ('sessionOutcome', b.session_outcome::text, null),
        ('paymentState', b.payment_state::text, 'PENDING'), ('disputeState', b.dispute_state::text, 'NONE')) f(field, state, initial)
      left join lateral (select "to" as last from booking_history h where h.booking_id = b.id and h.field = f.field order by h.at desc, h.id desc limit 1) h on true
      where coalesce(h.last, f.initial) is distinct from f.state`,
  },
  {
    id: 'I8b',
    says: 'each history row starts where the one before it ended',
    broken: sql`select b.reference as subject, x.action || ' from ' || x."from" || ' after ' || x.before as detail from (
        select booking_id, action, "from", lag("to") over (partition by booking_id, field order by at, id) as before from booking_history) x
      join bookings b on b.id = x.booking_id where x.before is not null and x."from" is distinct from x.before`,
  },
]
