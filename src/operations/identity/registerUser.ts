import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { ADULT_AGE, ageOn } from '@/domain/identity/age'
import { withTransaction } from '@/services/database/withTransaction'
import { limitRate } from '@/services/rateLimit/limitRate'
import { SLUGS } from '@/slugs'
import { createTutorDraft } from '../tutor/createTutorDraft'
import { assertPassword } from './assertPassword'
import type { Registration } from './registration'
import { sendVerification } from './sendVerification'
import { extendSession, type Session } from './session'

type Input = { payload: Payload; input: Registration; ip: string; now: Date }

/**
 * Creates an account with its profile, mails the verification link and logs the person in, all or nothing
 * (A01, A04, A17, CT27).
 * @throws DomainError UNDERAGE below 18, EMAIL_TAKEN when an account has this address, VALIDATION_FAILED for a weak
 *   password, RATE_LIMITED after ten an hour from one address.
 */
export async function registerUser({
  payload,
  input,
  ip,
  now,
}: Input): Promise<Session & { userId: string }> {
  const { email, firstName, lastName, role, timezone } = input
  assertPassword(input.password, email)
  if (ageOn(input.dateOfBirth, now) < ADULT_AGE) {
    throw new DomainError('UNDERAGE', 'registration below 18', { field: 'dateOfBirth' })
  }
  await limitRate(payload, { name: 'register', points: 10, seconds: 3600 }, ip)
  return withTransaction(payload, async ({ req, tx }) => {
    const { rows } = await tx.execute(sql`select 1 from users where email = ${email}`)
    if (rows.length > 0) throw emailTaken()
    const userId = await createUser(req, input, now)
    if (role === 'tutor') await createTutorDraft({ req, userId, firstName, lastName, timezone })
    else await createStudentProfile(req, userId)
    await sendVerification({ tx, userId, email, firstName, now })
    return { ...(await extendSession({ payload, tx, userId, email, sessionId: randomUUID(), now })), userId }
  })
}

async function createUser(req: PayloadRequest, input: Registration, now: Date): Promise<string> {
  const { role, marketingConsent, currency = 'USD', ...person } = input
  const marketingConsentAt = marketingConsent ? now.toISOString() : null
  const user = await req.payload
    .create({
      collection: SLUGS.users,
      data: { ...person, roles: [role], status: 'active', currency, locale: 'en', marketingConsentAt },
      depth: 0,
      req,
      overrideAccess: true, // a visitor has no access of their own; the role was checked by the schema of the request
    })
    .catch((error: { data?: { errors?: { path: string }[] } }) => {
      throw error.data?.errors?.some(({ path }) => path === 'email') ? emailTaken() : error
    })
  return user.id
}

async function createStudentProfile(req: PayloadRequest, userId: string): Promise<void> {
  await req.payload.create({
    collection: SLUGS.studentProfiles,
    data: { user: userId },
    depth: 0,
    req,
    overrideAccess: true, // part of registering: the person holds no session yet
  })
}

const emailTaken = () => new DomainError('EMAIL_TAKEN', 'registration of a known address', { field: 'email' })
