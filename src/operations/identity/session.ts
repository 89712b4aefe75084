import { sql } from '@payloadcms/db-postgres'
import { jwtSign, type Payload } from 'payload'
import { addDays, addMinutes } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import { issueToken } from './authToken'

/** CT04: a 30-minute access token, a refresh token of 30 days. */
const ACCESS_MINUTES = 30
const REFRESH_DAYS = 30

export type Session = {
  token: string
  /** End of the access token, seconds since the epoch by the product's clock. */
  exp: number
  refreshToken: string
}

type Start = { payload: Payload; tx: Tx; userId: string; email: string; sessionId: string; now: Date }

/**
 * Gives a session its access and next refresh token, and keeps its row for as long as the refresh token lives.
 * The row in `users_sessions` is what Payload checks: without it the access token is worth nothing.
 */
export async function extendSession({ payload, tx, userId, email, sessionId, now }: Start): Promise<Session> {
  const expiresAt = addDays(now, REFRESH_DAYS)
  const accessExpiresAt = addMinutes(now, ACCESS_MINUTES)
  await tx.execute(sql`
    insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
    select coalesce(max(_order), 0) + 1, ${userId}, ${sessionId}, ${now.toISOString()}, ${expiresAt.toISOString()}
    from users_sessions where _parent_id = ${userId}
    on conflict (id) do update set expires_at = excluded.expires_at`)
  const { token } = await jwtSign({
    fieldsToSign: { id: userId, collection: SLUGS.users, email, sid: sessionId },
    secret: payload.secret,
    tokenExpiration: ACCESS_MINUTES * 60,
  })
  const refreshToken = await issueToken({ tx, userId, purpose: 'refresh', now, expiresAt, family: sessionId, accessExpiresAt })
  return { token, exp: Math.floor(accessExpiresAt.getTime() / 1000), refreshToken }
}

/** Ends sessions of a user: one, or all but `exceptSessionId`. Their tokens stop working at once. */
export async function endSessions({ tx, userId, sessionId, exceptSessionId, now }: { tx: Tx; userId: string; sessionId?: string; exceptSessionId?: string; now: Date }) {
  const at = now.toISOString()
  const only = sessionId ?? null
  const except = exceptSessionId ?? null
  await tx.execute(sql`
    delete from users_sessions where _parent_id = ${userId}
      and (${only}::text is null or id = ${only}) and (${except}::text is null or id <> ${except})`)
  await tx.execute(sql`
    update auth_tokens set revoked_at = ${at}, updated_at = ${at} where user_id = ${userId} and purpose = 'refresh' and revoked_at is null
      and (${only}::text is null or family = ${only}) and (${except}::text is null or family <> ${except})`)
}
