import { sql } from '@payloadcms/db-postgres'
import { addHours } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import { disputeStory } from '../content/disputeStory'
import { staff } from '../content/staff'
import type { DemoTutor } from '../content/types'
import { approvedAt } from '../plan/approvedAt'
import { demoId } from './demoId'
import type { DemoWorld } from './demoWorld'
import { insertRows, stamped } from './insertRows'

type Scope = { tx: Tx; world: DemoWorld }

const BREAK_REASON =
  'You asked for a break until the new term. Write to us when you are ready to teach again.'

/** A tutor on a break: the lessons were given before. */
export async function pauseTutors({ tx, world }: Scope): Promise<void> {
  for (const tutor of world.tutors.filter(({ status }) => status === 'paused')) {
    await tx.execute(sql`update tutor_profiles set status = 'paused' where id = ${world.tutorId(tutor)}`)
  }
}

/** The decisions about tutors as operations have made them, in the words of `decideTutor`. */
export async function noteDecisions({ tx, world }: Scope): Promise<void> {
  const ops = staff.find(({ roles }) => roles.includes('ops'))
  if (!ops) return
  const entry = (tutor: DemoTutor, action: string, at: Date, changes: object, reason: string | null) => ({
    id: demoId(`${action} ${tutor.slug}`, at),
    at: at.toISOString(),
    actor_id: world.userId(ops),
    action,
    target: SLUGS.tutorProfiles,
    target_id: world.tutorId(tutor),
    reason,
    changes,
    ...stamped(at),
  })
  const rows = world.tutors.flatMap((tutor) => {
    const approval = { status: { from: 'submitted', to: 'approved' } }
    const pause = { status: { from: 'approved', to: 'paused' } }
    const isKnown = tutor.status === 'approved' || tutor.status === 'paused'
    return [
      ...(isKnown ? [entry(tutor, 'approveTutor', approvedAt(tutor, world.anchor), approval, null)] : []),
      ...(tutor.status === 'paused'
        ? [entry(tutor, 'pauseTutor', addHours(world.anchor, -50), pause, BREAK_REASON)]
        : []),
    ]
  })
  await insertRows(tx, 'audit_log', rows)
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
