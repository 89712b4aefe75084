import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { joinWindow } from '@/domain/booking/deadlines'
import { database } from '@/services/database/tx'

type Input = { payload: Payload; viewerId: string; now: Date }

/** When the room of the viewer's next confirmed lesson opens, as learner or tutor; null when none is still to open. */
export async function nextLesson({
  payload,
  viewerId,
  now,
}: Input): Promise<{ start: Date; opensAt: Date } | null> {
  const { rows } = await database(payload).execute<{ start: string; end: string }>(sql`
    select start, "end" from bookings
    where session_state = 'CONFIRMED' and start > ${now.toISOString()}
      and (student_id = ${viewerId} or tutor_user_id = ${viewerId} or booked_by_id = ${viewerId})
    order by start limit 2`)
  const lessons = rows.map((row) => ({ start: new Date(row.start), end: new Date(row.end) }))
  const open = lessons.map((lesson) => ({ start: lesson.start, opensAt: joinWindow(lesson).opensAt }))
  return open.find(({ opensAt }) => opensAt > now) ?? null
}
