import { sql } from '@payloadcms/db-postgres'
import { executeAuthStrategies, type Payload } from 'payload'
import { isOutOfReach } from '@/domain/errors/isOutOfReach'
import { isStaff, type Role } from '@/domain/identity/roles'
import type { Currency } from '@/domain/money/currency'
import { isDemo } from '@/env'
import type { User } from '@/payload-types'
import { prepared } from '@/services/database/prepared'
import { database } from '@/services/database/tx'
import { readAccount } from './readAccount'

/** Who is looking: what pages and endpoints know of the logged-in person. */
export type Viewer = {
  id: string
  email: string
  firstName: string
  lastName: string
  roles: Role[]
  timezone: string
  currency: Currency
  emailVerified: boolean
  /** Session (and refresh family) this request came with. */
  sessionId: string
  /** The document Payload's access functions expect in `req.user`. */
  user: User
}

/**
 * The person behind a request's session cookie or `Authorization: JWT` header; null when there is none, the
 * account is suspended, or the access token is past its time (which follows the demo clock).
 * @throws Error when the database could not be asked
 */
export async function viewerFrom({
  payload,
  headers,
  now,
}: {
  payload: Payload
  headers: Headers
  now: Date
}): Promise<Viewer | null> {
  // Not `payload.auth`, which also works out every permission for the admin panel.
  const { lean, assertRead } = withLeanRead(payload)
  const { user } = (await executeAuthStrategies({ payload: lean, headers })) as {
    user: (User & { _sid?: string }) | null
  }
  assertRead()
  if (!user?._sid || user.status !== 'active') return null
  // Staff work in the admin panel as well, whose sessions follow the real clock: theirs do so everywhere.
  if (isDemo && !isStaff(user) && (await isPast({ payload, sessionId: user._sid, now }))) return null
  return {
    id: user.id,
    email: user.email,
    firstName: user.firstName,
    lastName: user.lastName,
    roles: user.roles,
    timezone: user.timezone,
    currency: user.currency,
    emailVerified: !!user.emailVerifiedAt,
    sessionId: user._sid,
    user,
  }
}

/**
 * What Payload's own check of token and session works on, with the one read it makes done by `readAccount`. That check
 * takes an account it could not read for nobody: `assertRead` throws what went wrong, or a database that restarts would
 * log everybody out.
 */
function withLeanRead(payload: Payload): { lean: Payload; assertRead: () => void } {
  let failure: { error: unknown } | undefined
  const findByID = ({ id }: { id: string }) =>
    readAccount(payload, id).catch((error: unknown) => {
      if (isOutOfReach(error)) failure = { error }
      throw error
    })
  return {
    lean: Object.create(payload, { findByID: { value: findByID } }),
    assertRead: () => {
      if (failure) throw failure.error
    },
  }
}

async function isPast({
  payload,
  sessionId,
  now,
}: {
  payload: Payload
  sessionId: string
  now: Date
}): Promise<boolean> {
  const { rows } = await prepared<{ last: string | null }>(
    database(payload),
    sql`select max(access_expires_at) as last from auth_tokens where family = ${sessionId} and purpose = 'refresh'`,
  )
  const last = rows[0]?.last
  return !!last && now >= new Date(last)
}
