import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'
import { disputeStory } from '../content/disputeStory'
import type { DemoWorld } from './demoWorld'

type Scope = { tx: Tx; world: DemoWorld }

/** A tutor on a break: the lessons were given before. */
export async function pauseTutors({ tx, world }: Scope): Promise<void> {
  for (const tutor of world.tutors.filter(({ status }) => status === 'paused')) {
    await tx.execute(sql`update tutor_profiles set status = 'paused' where id = ${world.tutorId(tutor)}`)
  }
}

/** What operations noted on the dispute so far; it waits for their decision. */
export async function noteDispute({ tx }: Scope): Promise<void> {
  await tx.execute(sql`
    update disputes set staff_notes = ${disputeStory.opsNotes.join('\n')},
      created_at = h.at, updated_at = h.at
    from booking_history h where h.booking_id = disputes.booking_id and h.action = 'openDispute'`)
}

/** Both came to the lessons that took place, a little early. */
export async function noteAttendance({ tx }: Scope): Promise<void> {
  await tx.execute(sql`
    update bookings set tutor_joined_at = start - interval '170 seconds', student_joined_at = start - interval '50 seconds'
    where session_outcome = 'COMPLETED' and tutor_joined_at is null and student_joined_at is null`)
}

/** The review windows that closed before the demo's "now": all that was written in them is public already. */
export async function closeReviews({ tx, world }: Scope): Promise<void> {
  await tx.execute(
    sql`delete from timers where kind = 'reviewsClose' and due_at <= ${world.anchor.toISOString()}`,
  )
}
