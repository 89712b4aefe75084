import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { isoText } from '@/domain/time/isoText'
import { type StrikeState, type StrikeStatus, strikeStatus } from '@/domain/trust/strikes'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { tutorStanding } from './tutorStanding'

/** What staff need to decide about a strike. Instants are ISO 8601 in UTC. */
export type StrikeCase = {
  status: StrikeStatus
  tutorName: string
  lesson: {
    subjectName: string
    studentName: string
    start: string
    tutorJoinedAt: string | null
    studentJoinedAt: string | null
    /** What the tutor gave as the reason for cancelling. */
    endReason: string | null
  }
  standing: { counting: number; pausedUntil: string | null }
}

type Row = Omit<StrikeCase, 'status' | 'standing'> & {
  state: StrikeState
  at: string
  expiresAt: string
  tutorUserId: string
}

type Input = { payload: Payload; viewer: Viewer; strikeId: string; now: Date }

/**
 * A strike with its lesson and what all strikes of the tutor come to.
 * @throws DomainError NOT_FOUND, also for whoever does not work on such cases
 */
export async function getStrikeCase({ payload, viewer, strikeId, now }: Input): Promise<StrikeCase> {
  const tx = database(payload)
  const { rows } = await tx.execute<Row>(sql`
    select k.state, k.at, k.expires_at "expiresAt", k.tutor_user_id "tutorUserId", t.display_name "tutorName",
      json_build_object('subjectName', j.name, 'studentName', s.first_name || ' ' || left(s.last_name, 1) || '.',
        'start', b.start, 'tutorJoinedAt', b.tutor_joined_at, 'studentJoinedAt', b.student_joined_at,
        'endReason', b.end_reason) lesson
    from tutor_strikes k join bookings b on b.id = k.booking_id join users s on s.id = b.student_id
      join subjects j on j.id = b.subject_id join tutor_profiles t on t.id = k.tutor_id
    where k.id = ${strikeId}`)
  const row = rows[0]
  if (!row || !hasRole(viewer, 'ops', 'support', 'owner'))
    throw new DomainError('NOT_FOUND', `strike ${strikeId} not visible to ${viewer.id}`)
  const { state, at, expiresAt, tutorUserId, tutorName, lesson } = row
  const { counting, pausedUntil } = await tutorStanding({ tx, tutorUserId, now })
  return {
    status: strikeStatus({ state, at: new Date(at), expiresAt: new Date(expiresAt) }, now),
    tutorName,
    lesson: {
      ...lesson,
      start: isoText(lesson.start),
      tutorJoinedAt: isoText(lesson.tutorJoinedAt),
      studentJoinedAt: isoText(lesson.studentJoinedAt),
    },
    standing: { counting, pausedUntil: pausedUntil?.toISOString() ?? null },
  }
}
