import { sql } from '@payloadcms/db-postgres'
import { type StrikeStanding, type StrikeState, strikeStanding } from '@/domain/trust/strikes'
import type { Tx } from '@/services/database/tx'

type Input = { tx: Tx; tutorUserId: string; now: Date }
type Row = { state: StrikeState; at: string; expiresAt: string }

/** What the strikes of a tutor come to at `now`. */
export async function tutorStanding({ tx, tutorUserId, now }: Input): Promise<StrikeStanding> {
  const { rows } = await tx.execute<Row>(
    sql`select state, at, expires_at "expiresAt" from tutor_strikes where tutor_user_id = ${tutorUserId}`,
  )
  const strikes = rows.map(({ state, at, expiresAt }) => ({
    state,
    at: new Date(at),
    expiresAt: new Date(expiresAt),
  }))
  return strikeStanding(strikes, now)
}
