import { sql } from '@payloadcms/db-postgres'
import type { WeeklyWindow } from '@/domain/availability/teachingHours'
import { isoText } from '@/domain/time/isoText'
import type { Tx } from '@/services/database/tx'
import type { Audience } from './loadSchedules'

/** A tutor's availability as it stands, in the shape in which it is set (api.md PUT …/availability). */
export type Availability = {
  timezone: string
  timezoneLocked: boolean
  weekly: WeeklyWindow[]
  overrides: { date: string; ranges: { start: string; end: string }[] }[]
  timeOff: { start: string; end: string; note: string | null }[]
  bufferMinutes: number
  minNoticeMinutes: number
  horizonDays: number
  slotStepMinutes: number
  durations: number[]
  dailyMaxLessons: number | null
  weeklyMaxLessons: number | null
  dailyMaxMinutes: number | null
  weeklyMaxMinutes: number | null
  audience: Audience
  confirmation: 'instant' | 'trusted' | 'request'
}

/** The whole availability of a tutor, for the editor; null when there is no such tutor. Time off in ISO 8601, UTC. */
export async function getAvailability({
  tx,
  tutorId,
}: {
  tx: Tx
  tutorId: string
}): Promise<Availability | null> {
  const { rows } = await tx.execute<Availability>(sql`
    select t.timezone, coalesce(t.timezone_locked, false) "timezoneLocked", t.buffer_minutes::int "bufferMinutes", t.min_notice_minutes::int "minNoticeMinutes",
      t.horizon_days::int "horizonDays", t.slot_step_minutes::int "slotStepMinutes",
      t.daily_max_lessons::int "dailyMaxLessons", t.weekly_max_lessons::int "weeklyMaxLessons", t.daily_max_minutes::int "dailyMaxMinutes", t.weekly_max_minutes::int "weeklyMaxMinutes",
      t.audience, t.confirmation,
      coalesce((select json_agg(d.value::text::int order by d.value::text::int) from tutor_profiles_durations d where d.parent_id = t.id), '[]') durations,
      coalesce((select json_agg(json_build_object('day', r.day, 'start', r.start, 'end', r."end") order by r.day, r.start)
        from availability_rules r where r.tutor_id = t.id), '[]') weekly,
      coalesce((select json_agg(json_build_object('date', o.date, 'ranges',
          coalesce((select json_agg(json_build_object('start', g.start, 'end', g."end") order by g._order)
            from availability_overrides_ranges g where g._parent_id = o.id), '[]')) order by o.date)
        from availability_overrides o where o.tutor_id = t.id), '[]') overrides,
      coalesce((select json_agg(json_build_object('start', f.start, 'end', f."end", 'note', f.note) order by f.start)
        from time_off f where f.tutor_id = t.id), '[]') "timeOff"
    from tutor_profiles t where t.id = ${tutorId}`)
  const row = rows[0]
  if (!row) return null
  return {
    ...row,
    timeOff: row.timeOff.map(({ start, end, note }) => ({ start: isoText(start), end: isoText(end), note })),
  }
}
