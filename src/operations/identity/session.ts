import { createHmac } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { jwtSign, type Payload } from 'payload'
import { addDays, addMinutes } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import { issueToken } from './authToken'
import { lockUser } from './lockUser'
import { ACCESS_MINUTES, REFRESH_DAYS } from './sessionTerms'

export type Session = {
  token: string
  /** End of the access token, seconds since the epoch by the product's clock. */
  exp: number
  refreshToken: string
}

type Extend = {
  payload: Payload
  tx: Tx
  userId: string
  email: string
  sessionId: string
  now: Date
  /** The refresh token that is traded in. */
  spent?: string
}

/**
 * Gives a session its access and next refresh token, and keeps its row for as long as the refresh token lives.
 * The row in `users_sessions` is what Payload checks: without it the access token is worth nothing. The caller's
 * lock on the user keeps Payload, which rewrites all session rows when it saves a user, from losing this one.
 */
export async function extendSession({
  payload,
  tx,
  userId,
  email,
  sessionId,
  now,
  spent,
}: Extend): Promise<Session> {
  const expiresAt = addDays(now, REFRESH_DAYS)
  const accessExpiresAt = addMinutes(now, ACCESS_MINUTES)
  await lockUser(tx, userId)
  if (!spent) await forgetExpired(tx, userId, now)
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
  const refreshToken = await issueToken({
    tx,
    userId,
    purpose: 'refresh',
    now,
    expiresAt,
    family: sessionId,
    accessExpiresAt,
    token: spent && successorOf(spent, payload.secret),
  })
  return { token, exp: Math.floor(accessExpiresAt.getTime() / 1000), refreshToken }
}

/** Drops what has run out whenever a session starts: Payload reads all session rows of a user with every request. */
async function forgetExpired(tx: Tx, userId: string, now: Date): Promise<void> {
  const at = now.toISOString()
  await tx.execute(sql`delete from users_sessions where _parent_id = ${userId} and expires_at <= ${at}`)
  await tx.execute(sql`delete from auth_tokens where user_id = ${userId} and expires_at <= ${at}`)
}

/**
 * The one token that follows a spent one. Whoever repeats a refresh gets the same successor, so a session has one
 * chain and never branches: a stolen copy and the owner's meet again, and the reuse is seen.
 */
const successorOf = (spent: string, secret: string) =>
  createHmac('sha256', secret).update(`refresh ${spent}`).digest('base64url')

type End = { tx: Tx; userId: string; sessionId?: string; now: Date }

/** Ends sessions of a user, one or all: access and refresh tokens stop working at once. */
export async function endSessions({ tx, userId, sessionId, now }: End): Promise<void> {
  const at = now.toISOString()
  const only = sessionId ?? null
  await lockUser(tx, userId)
  await tx.execute(sql`
    delete from users_sessions where _parent_id = ${userId} and (${only}::text is null or id = ${only})`)
  await tx.execute(sql`
    update auth_tokens set revoked_at = ${at}, updated_at = ${at}
    where user_id = ${userId} and purpose = 'refresh' and revoked_at is null
      and (${only}::text is null or family = ${only})`)
}
