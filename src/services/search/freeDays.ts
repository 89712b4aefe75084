import { sql } from '@payloadcms/db-postgres'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import type { WeekSpan } from './learnerWeek'

type Sql = ReturnType<typeof sql>

/** The days of the week as Postgres counts them, Monday first. */
export const WEEK = sql`array[${sql.join(
  WEEKDAYS.map((day) => sql`${day}`),
  sql`, `,
)}]::text[]`

/**
 * Who has teaching hours within the learner's spans, as `tutor_id, day` of the learner. Both are minutes of the
 * tutor's week; the week is a circle, so what runs past its end is looked for at its beginning as well. `offset 0`
 * keeps the planner from working the times out anew for every pair.
 */
export function freeDays(week: readonly WeekSpan[]): Sql {
  return sql`
    select distinct h.tutor_id, span.day
    from jsonb_to_recordset(${JSON.stringify(week)}::jsonb) as span(zone text, day text, start int, "end" int)
    join (
      select w.tutor_id, w.timezone, w.opens, w.opens + w.lasts + (case when w.lasts < 0 then 1440 else 0 end) closes
      from (
        select r.tutor_id, t.timezone,
          (array_position(${WEEK}, r.day::text) - 1) * 1440 + left(r.start, 2)::int * 60 + right(r.start, 2)::int opens,
          left(r."end", 2)::int * 60 + right(r."end", 2)::int - left(r.start, 2)::int * 60 - right(r.start, 2)::int lasts
        from availability_rules r join tutor_profiles t on t.id = r.tutor_id
        offset 0
      ) w
      where w.lasts <> 0
      offset 0
    ) h on h.timezone = span.zone and (
      (h.opens < span."end" and span.start < h.closes)
      or (h.opens + 10080 < span."end" and span.start < h.closes + 10080)
      or (h.opens < span."end" + 10080 and span.start + 10080 < h.closes))`
}
