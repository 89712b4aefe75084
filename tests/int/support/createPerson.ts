import { pbkdf2Sync, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Role } from '@/domain/identity/roles'
import { extendSession } from '@/operations/identity/session'
import type { User } from '@/payload-types'
import { currentInstant } from '@/services/clock/clock'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'

export type PersonOptions = {
  roles?: Role[]
  /** Whether the email address is confirmed, true unless said. */
  verified?: boolean
  status?: User['status']
  /** Left out, nobody can log in with a password, and nothing is hashed (0.1 s saved). */
  password?: string
  email?: string
  firstName?: string
  lastName?: string
  timezone?: string
  currency?: User['currency']
}

export type Person = {
  id: string
  email: string
  /** Access token, for `Authorization: JWT`. */
  token: string
  refreshToken: string
  sessionId: string
  /** The document as `req.user` holds it. */
  user: User
}

let count = 0

/** An account with a running session, made without registering. Profiles are not made. */
export async function createPerson(payload: Payload, options: PersonOptions = {}): Promise<Person> {
  const { roles = ['student'], verified = true, password, ...rest } = options
  count += 1
  const number = count
  const now = await currentInstant(payload)
  const data = {
    email: `person${number}@example.test`,
    firstName: `First${number}`,
    lastName: `Last${number}`,
    status: 'active',
    timezone: 'UTC',
    currency: 'USD',
    locale: 'en',
    dateOfBirth: '1990-04-05',
    emailVerifiedAt: verified ? now.toISOString() : null,
    roles,
    ...rest,
  }
  const made = (await payload.db.create({
    collection: SLUGS.users,
    data: { ...data, ...(password && stored(password)) },
  })) as unknown as User
  const session = await startSession(payload, made)
  const user = { ...made, collection: SLUGS.users, _strategy: 'local-jwt', _sid: session.sessionId }
  return { id: made.id, email: made.email, ...session, user: user as unknown as User }
}

/** One more session of a person, as if logged in on another device; no password is hashed. */
export async function startSession(payload: Payload, { id, email }: { id: string; email: string }) {
  const sessionId = randomUUID()
  const now = await currentInstant(payload)
  const { token, refreshToken } = await withTransaction(payload, ({ tx }) =>
    extendSession({ payload, tx, userId: id, email, sessionId, now }),
  )
  return { token, refreshToken, sessionId }
}

const hashes = new Map<string, string>()

/** A password as Payload stores it; the same one is hashed once a test file. */
function stored(password: string) {
  const salt = 'salt-of-the-tests'
  const hash = hashes.get(password) ?? pbkdf2Sync(password, salt, 600_000, 32, 'sha256').toString('hex')
  hashes.set(password, hash)
  return { salt, hash: `pbkdf2-sha256-v1:${hash}` }
}
