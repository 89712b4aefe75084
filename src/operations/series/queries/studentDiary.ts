import { sql } from '@payloadcms/db-postgres'
import type { TimeRange } from '@/domain/availability/openSlots'
import { holdOverSql } from '@/operations/booking/holdOverSql'
import { slotHoldingStates } from '@/operations/booking/slotHoldingStates'
import type { Tx } from '@/services/database/tx'

type Input = {
  tx: Tx
  studentId: string
  from: Date
  to: Date
  exceptBookingIds?: readonly string[]
  now: Date
}

/** When a student has something in `[from, to)`, proposed times as well; unpaid holds past their time do not count. */
export async function studentDiary({
  tx,
  studentId,
  from,
  to,
  exceptBookingIds = [],
  now,
}: Input): Promise<TimeRange[]> {
  const [since, until] = [from.toISOString(), to.toISOString()]
  const { rows } = await tx.execute<{ start: string; end: string }>(sql`
    select p.start, p."end" from bookings b
    cross join lateral (values (b.start, b."end"), (b.proposed_start, b.proposed_end)) p(start, "end")
    where b.student_id = ${studentId} and b.session_state in (${slotHoldingStates})
      and taken_times(b.start, b."end", b.proposed_start, b.proposed_end) && tstzmultirange(tstzrange(${since}, ${until}))
      and p.start < ${until} and p."end" > ${since} and b.id <> all(${`{${exceptBookingIds.join()}}`}::uuid[])
      and not ${holdOverSql(now)}`)
  return rows.map(({ start, end }) => ({ start: new Date(start), end: new Date(end) }))
}
