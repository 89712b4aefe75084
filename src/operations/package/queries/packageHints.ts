import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { WARNING_DAYS } from '@/domain/package/packageTerms'
import { addDays } from '@/domain/time/instants'
import { isoText } from '@/domain/time/isoText'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

export type PackageHints = {
  /** Packages whose unused lessons run out within a week, the first to end first (F08). */
  expiring: {
    id: string
    tutorName: string
    tutorSlug: string
    minutes: number
    left: number
    expiresAt: string
  }[]
  /** A tutor the person goes on with and has no package of, though there are some to buy (F10). */
  nudge: { tutorName: string; tutorSlug: string; lessons: number } | null
}

type Expiring = Omit<PackageHints['expiring'][number], 'expiresAt'> & { expires_at: string }

/** Completed lessons with the same tutor from which on a package is suggested. */
const LESSONS_FOR_NUDGE = 2

/** What the dashboard says about packages. */
export async function packageHints({
  payload,
  viewer,
  now,
}: {
  payload: Payload
  viewer: Viewer
  now: Date
}): Promise<PackageHints> {
  const db = database(payload)
  const [expiring, nudge] = await Promise.all([
    db.execute<Expiring>(sql`
      select k.id, t.display_name "tutorName", t.slug "tutorSlug", k.duration_minutes::int minutes, k.expires_at,
        (k.lessons_purchased - k.lessons_used - k.lessons_returned)::int "left"
      from student_packages k join tutor_profiles t on t.id = k.tutor_id
      where k.student_id = ${viewer.id} and k.status = 'active' and k.expires_at > ${now.toISOString()}
        and k.expires_at <= ${addDays(now, WARNING_DAYS).toISOString()} order by k.expires_at limit 5`),
    db.execute<NonNullable<PackageHints['nudge']>>(sql`
      select t.display_name "tutorName", t.slug "tutorSlug", count(*)::int lessons from bookings b
        join tutor_profiles t on t.id = b.tutor_id
      where b.student_id = ${viewer.id} and b.session_outcome = 'COMPLETED' and t.status = 'approved'
        and exists (select 1 from pricing_options o where o.tutor_id = t.id and o.active)
        and not exists (select 1 from student_packages k where k.tutor_id = t.id and k.student_id = ${viewer.id}
          and k.status in ('pending', 'active', 'used'))
      group by t.id having count(*) >= ${LESSONS_FOR_NUDGE} order by max(b.start) desc limit 1`),
  ])
  return {
    expiring: expiring.rows.map(({ expires_at: expiresAt, ...one }) => ({
      ...one,
      expiresAt: isoText(expiresAt),
    })),
    nudge: nudge.rows[0] ?? null,
  }
}
