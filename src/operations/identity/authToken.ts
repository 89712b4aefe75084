import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'

export type TokenPurpose = 'refresh' | 'verify_email' | 'reset_password'

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

type Issue = { tx: Tx; userId: string; purpose: TokenPurpose; now: Date; expiresAt: Date; family?: string; accessExpiresAt?: Date }

/** Makes a random single-use token and stores only its hash. @returns the token itself, to be mailed or set as cookie */
export async function issueToken({ tx, userId, purpose, now, expiresAt, family, accessExpiresAt }: Issue): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const at = now.toISOString()
  await tx.execute(sql`
    insert into auth_tokens (id, user_id, purpose, hash, family, expires_at, access_expires_at, created_at, updated_at)
    values (${uuidv7()}, ${userId}, ${purpose}, ${hashOf(token)}, ${family ?? null}, ${expiresAt.toISOString()},
      ${accessExpiresAt?.toISOString() ?? null}, ${at}, ${at})`)
  return token
}

/**
 * Uses up a mailed token.
 * @returns the id of its user
 * @throws DomainError TOKEN_INVALID when it is unknown, used, revoked or past its time.
 */
export async function redeemToken({ tx, token, purpose, now }: { tx: Tx; token: string; purpose: 'verify_email' | 'reset_password'; now: Date }): Promise<string> {
  const at = now.toISOString()
  const { rows } = await tx.execute<{ user_id: string }>(sql`
    update auth_tokens set used_at = ${at}, updated_at = ${at}
    where hash = ${hashOf(token)} and purpose = ${purpose} and used_at is null and revoked_at is null and expires_at > ${at}
    returning user_id`)
  const userId = rows[0]?.user_id
  if (!userId) throw new DomainError('TOKEN_INVALID', `${purpose} token refused`)
  return userId
}

export type RefreshRow = { id: string; user_id: string; family: string; used_at: string | null; revoked_at: string | null; expires_at: string }

/** Locks and reads a refresh token by its secret; undefined when unknown. */
export async function findRefreshToken(tx: Tx, token: string): Promise<RefreshRow | undefined> {
  const { rows } = await tx.execute<RefreshRow>(sql`
    select id, user_id, family, used_at, revoked_at, expires_at from auth_tokens
    where hash = ${hashOf(token)} and purpose = 'refresh' for update`)
  return rows[0]
}
