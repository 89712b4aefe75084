import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { assertOwnTutor } from '../tutor/assertOwnTutor'
import type { AvailabilityDocument } from './availabilityDocument'

type Set = { payload: Payload; viewer: Viewer; tutorId: string; document: AvailabilityDocument; now: Date }

/**
 * Replaces a tutor's availability as a whole (E01, E02, E04). Lessons that are booked already stand. Windows may touch
 * and overlap: the slot engine merges them.
 * @throws DomainError NOT_FOUND, FORBIDDEN
 */
export async function setAvailability({ payload, viewer, tutorId, document, now }: Set): Promise<void> {
  await withTransaction(
    payload,
    async ({ tx }) => {
      await assertOwnTutor(tx, tutorId, viewer)
      const at = now.toISOString()
      await writeSettings(tx, tutorId, document, at)
      await writeHours(tx, tutorId, document, at)
      await writeOverrides(tx, tutorId, document, at)
      await writeTimeOff(tx, tutorId, document, at)
    },
    { user: viewer.user },
  )
}

async function writeSettings(
  tx: Tx,
  tutorId: string,
  document: AvailabilityDocument,
  at: string,
): Promise<void> {
  const {
    timezone,
    timezoneLocked,
    bufferMinutes,
    minNoticeMinutes,
    horizonDays,
    slotStepMinutes,
    dailyMaxLessons,
    weeklyMaxLessons,
    dailyMaxMinutes,
    weeklyMaxMinutes,
    audience,
    confirmation,
  } = document
  const columns = {
    timezone,
    timezone_locked: timezoneLocked,
    buffer_minutes: bufferMinutes,
    min_notice_minutes: minNoticeMinutes,
    horizon_days: horizonDays,
    slot_step_minutes: slotStepMinutes,
    daily_max_lessons: dailyMaxLessons,
    weekly_max_lessons: weeklyMaxLessons,
    daily_max_minutes: dailyMaxMinutes,
    weekly_max_minutes: weeklyMaxMinutes,
    audience,
    confirmation,
    updated_at: at,
  }
  const set = Object.entries(columns).filter(([, value]) => value !== undefined)
  await tx.execute(sql`
    update tutor_profiles set ${sql.join(
      set.map(([name, value]) => sql`${sql.identifier(name)} = ${value}`),
      sql`, `,
    )}
    where id = ${tutorId}`)
  if (!document.durations) return
  await tx.execute(sql`delete from tutor_profiles_durations where parent_id = ${tutorId}`)
  const lengths = [...new Set(document.durations)].sort((a, b) => a - b)
  for (const [index, minutes] of lengths.entries()) {
    await tx.execute(sql`insert into tutor_profiles_durations ("order", parent_id, value, id)
      values (${index + 1}, ${tutorId}, ${String(minutes)}, ${uuidv7()})`)
  }
}

async function writeHours(
  tx: Tx,
  tutorId: string,
  { weekly }: AvailabilityDocument,
  at: string,
): Promise<void> {
  await tx.execute(sql`delete from availability_rules where tutor_id = ${tutorId}`)
  if (weekly.length === 0) return
  const rows = weekly.map(
    ({ day, start, end }) => sql`(${uuidv7()}, ${tutorId}, ${day}, ${start}, ${end}, ${at}, ${at})`,
  )
  await tx.execute(
    sql`insert into availability_rules (id, tutor_id, day, start, "end", created_at, updated_at) values ${sql.join(rows, sql`, `)}`,
  )
}

async function writeOverrides(
  tx: Tx,
  tutorId: string,
  { overrides }: AvailabilityDocument,
  at: string,
): Promise<void> {
  await tx.execute(sql`delete from availability_overrides where tutor_id = ${tutorId}`)
  if (overrides.length === 0) return
  const dates = overrides.map(({ date, ranges }) => ({ id: uuidv7(), date, ranges }))
  const rows = dates.map(({ id, date }) => sql`(${id}, ${tutorId}, ${date}, ${at}, ${at})`)
  await tx.execute(
    sql`insert into availability_overrides (id, tutor_id, date, created_at, updated_at) values ${sql.join(rows, sql`, `)}`,
  )
  const ranges = dates.flatMap(({ id, ranges: list }) =>
    list.map(({ start, end }, index) => sql`(${index + 1}, ${id}, ${uuidv7()}, ${start}, ${end})`),
  )
  if (ranges.length === 0) return
  await tx.execute(
    sql`insert into availability_overrides_ranges (_order, _parent_id, id, start, "end") values ${sql.join(ranges, sql`, `)}`,
  )
}

async function writeTimeOff(
  tx: Tx,
  tutorId: string,
  { timeOff }: AvailabilityDocument,
  at: string,
): Promise<void> {
  await tx.execute(sql`delete from time_off where tutor_id = ${tutorId}`)
  if (timeOff.length === 0) return
  const rows = timeOff.map(
    ({ start, end, note }) =>
      sql`(${uuidv7()}, ${tutorId}, ${start.toISOString()}, ${end.toISOString()}, ${note ?? null}, ${at}, ${at})`,
  )
  await tx.execute(
    sql`insert into time_off (id, tutor_id, start, "end", note, created_at, updated_at) values ${sql.join(rows, sql`, `)}`,
  )
}
