import { sql } from '@payloadcms/db-postgres'
import { refreshRating } from '@/operations/review/refreshRating'
import type { Tx } from '@/services/database/tx'
import { demoId } from './demoId'
import type { DemoWorld } from './demoWorld'
import { insertRows } from './insertRows'

type BookingKey = { id: string; tutor_id: string; student_id: string; start: string }

/** What students wrote, with the answers of tutors and the figures that profiles show. */
export async function seedReviews({ tx, world }: { tx: Tx; world: DemoWorld }): Promise<void> {
  const { rows } = await tx.execute<BookingKey>(
    sql`select id, tutor_id, student_id, start from bookings where session_outcome = 'COMPLETED'`,
  )
  const keyOf = (tutorId: string, studentId: string, start: Date) =>
    `${tutorId} ${studentId} ${start.getTime()}`
  const bookings = new Map(
    rows.map((row) => [keyOf(row.tutor_id, row.student_id, new Date(row.start)), row.id]),
  )
  const written = world.reviews.flatMap(({ lesson, stars, text, writtenAt, reply }) => {
    const tutorId = world.tutorId(lesson.tutor)
    const studentId = world.userId(lesson.student)
    const bookingId = bookings.get(keyOf(tutorId, studentId, lesson.start))
    if (!bookingId) return []
    const at = writtenAt.toISOString()
    const changedAt = (reply?.at ?? writtenAt).toISOString()
    return [
      {
        id: demoId(`review ${bookingId}`, writtenAt),
        booking_id: bookingId,
        tutor_id: tutorId,
        student_id: studentId,
        rating: stars,
        comment: text,
        reply: reply?.text ?? null,
        replied_at: reply?.at.toISOString() ?? null,
        published_at: at,
        status: 'visible',
        created_at: at,
        updated_at: changedAt,
      },
    ]
  })
  await insertRows(tx, 'reviews', written)
  for (const tutor of world.tutors) await refreshRating(tx, world.tutorId(tutor))
}
