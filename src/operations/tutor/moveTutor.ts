import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { TUTOR_MOVES, type TutorMoveName } from '@/domain/tutor/moves'
import type { TutorStatus } from '@/domain/tutor/statuses'
import type { Tx } from '@/services/database/tx'

type Move = { tx: Tx; tutorId: string; move: TutorMoveName; now: Date }

/** Who the profile belongs to, for the mail about the move. */
export type MovedTutor = {
  from: TutorStatus
  userId: string
  email: string
  firstName: string
  slug: string
  displayName: string
}

/**
 * Moves a profile to its next status if it still stands where the move begins.
 * @throws DomainError NOT_FOUND, PROFILE_STATE_CHANGED
 */
export async function moveTutor({ tx, tutorId, move, now }: Move): Promise<MovedTutor> {
  const { from, to } = TUTOR_MOVES[move]
  const at = now.toISOString()
  const approvedAt = move === 'approve' ? at : null
  const froms = sql.join(
    from.map((status) => sql`${status}`),
    sql`, `,
  )
  const { rows } = await tx.execute<MovedTutor>(sql`
    with before as (select id, status from tutor_profiles where id = ${tutorId} for no key update)
    update tutor_profiles t set status = ${to}, approved_at = coalesce(t.approved_at, ${approvedAt}), updated_at = ${at}
    from users u, before where t.id = before.id and t.status = before.status and t.status in (${froms}) and u.id = t.user_id
    returning before.status "from", t.user_id "userId", u.email, u.first_name "firstName", t.slug, t.display_name "displayName"`)
  if (!rows[0]) throw await refusal(tx, tutorId, move)
  return rows[0]
}

async function refusal(tx: Tx, tutorId: string, move: TutorMoveName): Promise<DomainError> {
  const { rows } = await tx.execute(sql`select 1 from tutor_profiles where id = ${tutorId}`)
  if (rows.length === 0) return new DomainError('NOT_FOUND', `no tutor ${tutorId}`)
  return new DomainError('PROFILE_STATE_CHANGED', `tutor ${tutorId} cannot ${move} from its present status`)
}
