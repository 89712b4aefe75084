import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'
import { lockUser } from './lockUser'
import { hashOf, secretToken } from './secretToken'

export type TokenPurpose = 'refresh' | 'verify_email' | 'reset_password'

type Issue = {
  tx: Tx
  userId: string
  purpose: TokenPurpose
  now: Date
  expiresAt: Date
  /** Session that a refresh token belongs to, and the end of the access token given out with it. */
  family?: string
  accessExpiresAt?: Date
  /** A random one unless given. */
  token?: string
}

/**
 * Stores the hash of a single-use token; storing one that is there already changes nothing.
 * @returns the token itself, to be mailed or set as cookie
 */
export async function issueToken({ token = secretToken(), ...issue }: Issue): Promise<string> {
  const { tx, userId, purpose, now, expiresAt, family, accessExpiresAt } = issue
  const at = now.toISOString()
  await tx.execute(sql`
    insert into auth_tokens (id, user_id, purpose, hash, family, expires_at, access_expires_at, created_at, updated_at)
    values (${uuidv7()}, ${userId}, ${purpose}, ${hashOf(token)}, ${family ?? null}, ${expiresAt.toISOString()},
      ${accessExpiresAt?.toISOString() ?? null}, ${at}, ${at})
    on conflict (hash) do nothing`)
  return token
}

type Redeem = { tx: Tx; token: string; purpose: 'verify_email' | 'reset_password'; now: Date }

/**
 * Uses up a mailed token and locks its account.
 * @returns the id of its user
 * @throws DomainError TOKEN_INVALID when it is unknown, used, revoked or past its time.
 */
export async function redeemToken({ tx, token, purpose, now }: Redeem): Promise<string> {
  await lockOwner(tx, token)
  const at = now.toISOString()
  const { rows } = await tx.execute<{ user_id: string }>(sql`
    update auth_tokens set used_at = ${at}, updated_at = ${at}
    where hash = ${hashOf(token)} and purpose = ${purpose} and used_at is null and revoked_at is null and expires_at > ${at}
    returning user_id`)
  const userId = rows[0]?.user_id
  if (!userId) throw new DomainError('TOKEN_INVALID', `${purpose} token refused`)
  return userId
}

export type RefreshRow = {
  id: string
  user_id: string
  family: string
  used_at: string | null
  revoked_at: string | null
  expires_at: string
}

/** Locks the account of a refresh token and reads the token by its secret; undefined when unknown. */
export async function findRefreshToken(tx: Tx, token: string): Promise<RefreshRow | undefined> {
  await lockOwner(tx, token)
  const { rows } = await tx.execute<RefreshRow>(sql`
    select id, user_id, family, used_at, revoked_at, expires_at from auth_tokens
    where hash = ${hashOf(token)} and purpose = 'refresh'`)
  return rows[0]
}

/** The account is always locked before its tokens, so that two of its requests never wait for each other. */
async function lockOwner(tx: Tx, token: string): Promise<void> {
  const { rows } = await tx.execute<{ user_id: string }>(
    sql`select user_id from auth_tokens where hash = ${hashOf(token)}`,
  )
  if (rows[0]) await lockUser(tx, rows[0].user_id)
}
