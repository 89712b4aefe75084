import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { STRIKE_MOVES, type StrikeState } from '@/domain/trust/strikes'
import type { Tx } from '@/services/database/tx'
import { lockStrikes } from './lockStrikes'

type Move = {
  tx: Tx
  strikeId: string
  move: keyof typeof STRIKE_MOVES
  /** What the tutor or staff write. */
  words: string
  /** Who moves it: the tutor of the strike, or somebody of staff. */
  moverId: string
  now: Date
}

export type MovedStrike = { from: StrikeState; tutorUserId: string }

/**
 * Moves a strike if it still stands where the move begins; an appeal only until it expires.
 * @throws DomainError NOT_FOUND, STRIKE_STATE_CHANGED, STRIKE_EXPIRED
 */
export async function moveStrike({ tx, strikeId, move, words, moverId, now }: Move): Promise<MovedStrike> {
  const { from, to, actor } = STRIKE_MOVES[move]
  const strike = await lockedStrike(tx, strikeId)
  if (actor === 'tutor' && strike.tutorUserId !== moverId)
    throw new DomainError('NOT_FOUND', `strike ${strikeId} is not of ${moverId}`)
  const at = now.toISOString()
  const froms = sql.join(
    from.map((state) => sql`${state}`),
    sql`, `,
  )
  const written =
    actor === 'tutor'
      ? sql`appeal = ${words}, appealed_at = ${at}`
      : sql`decision = ${words}, decided_at = ${at}, decided_by_id = ${moverId}`
  const inTime = actor === 'tutor' ? sql`expires_at > ${at}` : sql`true`
  const { rows } = await tx.execute(sql`
    update tutor_strikes set state = ${to}, ${written}, updated_at = ${at}
    where id = ${strikeId} and state in (${froms}) and ${inTime} returning id`)
  if (rows.length === 0) {
    const isOpen = (from as readonly StrikeState[]).includes(strike.from)
    throw isOpen
      ? new DomainError('STRIKE_EXPIRED', `strike ${strikeId} has expired`)
      : new DomainError('STRIKE_STATE_CHANGED', `strike ${strikeId} cannot ${move} from ${strike.from}`)
  }
  return strike
}

/** The strike as it stands once no one else changes strikes of this tutor. */
async function lockedStrike(tx: Tx, strikeId: string): Promise<MovedStrike> {
  const found = await tx.execute<{ tutorUserId: string }>(
    sql`select tutor_user_id "tutorUserId" from tutor_strikes where id = ${strikeId}`,
  )
  const tutorUserId = found.rows[0]?.tutorUserId
  if (!tutorUserId) throw new DomainError('NOT_FOUND', `no strike ${strikeId}`)
  await lockStrikes(tx, tutorUserId)
  const { rows } = await tx.execute<{ from: StrikeState }>(
    sql`select state "from" from tutor_strikes where id = ${strikeId} for update`,
  )
  return { from: (rows[0] as { from: StrikeState }).from, tutorUserId }
}
