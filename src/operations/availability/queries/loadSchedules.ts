import { sql } from '@payloadcms/db-postgres'
import type { TimeRange } from '@/domain/availability/openSlots'
import type { DateOverride, WeeklyWindow } from '@/domain/availability/teachingHours'
import { addDays } from '@/domain/time/instants'
import type { TutorStatus } from '@/domain/tutor/statuses'
import { slotHoldingStates } from '@/operations/booking/slotHoldingStates'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { isPausedTutor } from '@/services/search/isPausedTutor'

export type Audience = 'everyone' | 'current_students' | 'no_one'

/** What decides when a tutor can be booked: settings, hours and what is already taken. */
export type Schedule = {
  tutorId: string
  tutorUserId: string
  status: TutorStatus
  /** False while the account behind the profile is suspended, or no price or length is set. */
  isOpen: boolean
  acceptingStudents: boolean
  audience: Audience
  timezone: string
  /** Whether open times are shown on the tutor's clock only (EX21). */
  timezoneLocked: boolean
  durations: number[]
  /** Length of a trial lesson; null when the tutor gives none. */
  trialMinutes: number | null
  bufferMinutes: number
  minNoticeMinutes: number
  horizonDays: number
  slotStepMinutes: number
  dailyMaxLessons: number | null
  weeklyMaxLessons: number | null
  dailyMaxMinutes: number | null
  weeklyMaxMinutes: number | null
  weekly: WeeklyWindow[]
  overrides: DateOverride[]
  timeOff: TimeRange[]
  /** Bookings that hold their slot, proposed times as well, with the buffer each was booked with. */
  taken: (TimeRange & { busyTo: Date })[]
  /** Lessons that count for what the tutor gives in a day or a week. */
  counted: TimeRange[]
}

type Around = {
  from: Date
  to: Date
  /** Bookings that are about to change their time and are not in their own way. */
  exceptBookingIds?: readonly string[]
  now: Date
}
type LoadInput = Around & { tx: Tx; tutorIds: readonly string[] }

/** What `scheduleSql` answers. */
export type ScheduleRow = Omit<Schedule, 'overrides' | 'timeOff' | 'taken' | 'counted'> & {
  overrides: DateOverride[]
  timeOff: { start: string; end: string }[]
  bookings: { start: string; end: string; busyTo: string; holds: boolean; counts: boolean }[]
}

/** A lesson outside the range can still block a slot in it: the longest lesson and buffer, and a day for the daily maximum. */
const MARGIN_DAYS = 2
/** What a week of the tutor's calendar adds on either side, for those who limit what they give in one. */
const MARGIN_OF_WEEK_DAYS = 7
/** A bound on the start of lessons of the past, for their index is on starts: nothing with its buffer lasts longer. */
const LONGEST_LESSON_DAYS = 2

/**
 * Schedules of tutors in one statement, with what is taken around `[from, to)`; the caller says which, of
 * `tutor_profiles t`. What holds a slot is found by the index of the constraint against overlaps; lessons of the past only
 * count where a day or a week has a maximum. Holds past their time do not block (domain.md section 2).
 */
export function scheduleSql({ from, to, exceptBookingIds = [], now }: Around): ReturnType<typeof sql> {
  const since = addDays(from, -MARGIN_DAYS).toISOString()
  const until = addDays(to, MARGIN_DAYS).toISOString()
  const more = sql`make_interval(hours => case when t.weekly_max_lessons is null and t.weekly_max_minutes is null
    then 0 else ${MARGIN_OF_WEEK_DAYS * 24}::int end)`
  const [first, last] = [sql`${since}::timestamptz - ${more}`, sql`${until}::timestamptz + ${more}`]
  return sql`
    select t.id "tutorId", t.user_id "tutorUserId", t.status, t.audience, t.timezone, coalesce(t.timezone_locked, false) "timezoneLocked",
      (u.status = 'active' and coalesce(t.hourly_rate, 0) > 0
        and exists (select 1 from tutor_profiles_durations d where d.parent_id = t.id)) "isOpen",
      (coalesce(t.accepting_students, true) and not ${isPausedTutor(now)}) "acceptingStudents",
      t.buffer_minutes::int "bufferMinutes", t.min_notice_minutes::int "minNoticeMinutes",
      t.horizon_days::int "horizonDays", t.slot_step_minutes::int "slotStepMinutes",
      t.daily_max_lessons::int "dailyMaxLessons", t.weekly_max_lessons::int "weeklyMaxLessons", t.daily_max_minutes::int "dailyMaxMinutes", t.weekly_max_minutes::int "weeklyMaxMinutes",
      t.trial_minutes::text::int "trialMinutes",
      coalesce((select json_agg(d.value::text::int order by d."order") from tutor_profiles_durations d where d.parent_id = t.id), '[]') durations,
      coalesce((select json_agg(json_build_object('day', r.day, 'start', r.start, 'end', r."end") order by r.day, r.start)
        from availability_rules r where r.tutor_id = t.id), '[]') weekly,
      coalesce((select json_agg(json_build_object('date', o.date, 'ranges',
          coalesce((select json_agg(json_build_object('start', g.start, 'end', g."end") order by g._order)
            from availability_overrides_ranges g where g._parent_id = o.id), '[]')) order by o.date)
        from availability_overrides o where o.tutor_id = t.id), '[]') overrides,
      coalesce((select json_agg(json_build_object('start', f.start, 'end', f."end") order by f.start)
        from time_off f where f.tutor_id = t.id and f."end" > ${since} and f.start < ${until}), '[]') "timeOff",
      coalesce((select json_agg(json_build_object('start', x.start, 'end', x."end", 'busyTo', x.busy_to,
          'holds', x.holds, 'counts', x.counts) order by x.start)
        from (
          select p.start, p."end", p.busy_to, p.counts, true holds
          from bookings b cross join lateral (values (b.start, b."end", b.busy_to, true),
            (b.proposed_start, b.proposed_end, b.proposed_busy_to, false)) p(start, "end", busy_to, counts)
          where b.tutor_id = t.id and b.session_state in (${slotHoldingStates})
            and taken_times(b.start, b.busy_to, b.proposed_start, b.proposed_busy_to) && tstzmultirange(tstzrange(${first}, ${last}))
            and p.busy_to > ${first} and p.start < ${last} and b.id <> all(${`{${exceptBookingIds.join()}}`}::uuid[])
            and (b.session_state <> 'HELD' or b.hold_expires_at is null or b.hold_expires_at > ${now.toISOString()})
          union all
          select b.start, b."end", b.busy_to, true, false
          from bookings b where b.tutor_id = t.id and b.session_state = 'ENDED'
            and coalesce(t.daily_max_lessons, t.daily_max_minutes, t.weekly_max_lessons, t.weekly_max_minutes) is not null
            and b.start > ${first} - interval '${sql.raw(String(LONGEST_LESSON_DAYS * 24))} hours' and b.start < ${last} and b.busy_to > ${first}
        ) x), '[]') bookings
    from tutor_profiles t join users u on u.id = t.user_id`
}

/** Reads the schedules of tutors; those that do not exist are left out. */
export async function loadSchedules({ tx, tutorIds, ...around }: LoadInput): Promise<Schedule[]> {
  if (tutorIds.length === 0) return []
  const { rows } = await prepared<ScheduleRow>(
    tx,
    sql`${scheduleSql(around)} where t.id = any(${`{${tutorIds.join()}}`}::uuid[])`,
  )
  return rows.map(toSchedule)
}

/**
 * One tutor's schedule; null when there is no such tutor. Asks for one id and not for a list, for which Postgres expects
 * more work and plans anew each time.
 */
export async function loadSchedule({
  tx,
  tutorId,
  ...around
}: Around & { tx: Tx; tutorId: string }): Promise<Schedule | null> {
  const { rows } = await prepared<ScheduleRow>(tx, sql`${scheduleSql(around)} where t.id = ${tutorId}`)
  return rows[0] ? toSchedule(rows[0]) : null
}

/** Makes the schedule from a row of `scheduleSql`. */
export function toSchedule({ bookings, timeOff, ...row }: ScheduleRow): Schedule {
  const lessons = bookings.map(({ start, end, busyTo, holds, counts }) => ({
    start: new Date(start),
    end: new Date(end),
    busyTo: new Date(busyTo),
    holds,
    counts,
  }))
  return {
    ...row,
    timeOff: timeOff.map(({ start, end }) => ({ start: new Date(start), end: new Date(end) })),
    taken: lessons.filter(({ holds }) => holds),
    counted: lessons.filter(({ counts }) => counts),
  }
}
