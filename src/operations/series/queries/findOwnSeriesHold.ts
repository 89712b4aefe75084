import { sql } from '@payloadcms/db-postgres'
import { isoText } from '@/domain/time/isoText'
import type { Tx } from '@/services/database/tx'
import type { SeriesRequest } from '../seriesRequest'
import { wantedLessons } from '../wantedLessons'

type Input = { tx: Tx; studentId: string; request: SeriesRequest; now: Date }

/** The series by which this student holds these very lessons already, unpaid (D12). */
export async function findOwnSeriesHold({
  tx,
  studentId,
  request,
  now,
}: Input): Promise<{ seriesId: string; firstBookingId: string } | null> {
  const starts = wantedLessons(request).map(({ at }) => at?.toISOString() ?? '')
  const { rows } = await tx.execute<{ id: string; first: string; starts: string[] }>(sql`
    select s.id, (array_agg(b.id order by b.start))[1] as first, json_agg(b.start order by b.start) as starts
    from booking_series s join bookings b on b.series_id = s.id
    where s.student_id = ${studentId} and s.tutor_id = ${request.tutorId} and s.subject_id = ${request.subjectId}
      and s.duration_minutes = ${request.durationMinutes} and b.session_state = 'HELD' and b.hold_expires_at > ${now.toISOString()}
    group by s.id`)
  const same = rows.find((row) => row.starts.map((start) => isoText(start)).join() === starts.join())
  return same ? { seriesId: same.id, firstBookingId: same.first } : null
}
