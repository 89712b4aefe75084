import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { ageOn } from '@/domain/identity/age'
import { addDays } from '@/domain/time/instants'
import { sendMail } from '@/operations/notification/sendMail'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { createTutorDraft } from '../tutor/createTutorDraft'
import { issueToken } from './authToken'

export type Registration = {
  email: string
  password: string
  firstName: string
  lastName: string
  role: 'student' | 'tutor' | 'parent'
  timezone: string
  /** YYYY-MM-DD */
  dateOfBirth: string
  marketingConsent?: boolean
}

const ADULT = 18

/**
 * Creates an account with its profile and mails the verification link, all or nothing (A01, A04, A17, CT27).
 * @returns the new user's id
 * @throws DomainError UNDERAGE below 18, EMAIL_TAKEN when an account has this address.
 */
export async function registerUser({ payload, input, now }: { payload: Payload; input: Registration; now: Date }): Promise<string> {
  const email = input.email.trim().toLowerCase()
  if (ageOn(input.dateOfBirth, now) < ADULT) throw new DomainError('UNDERAGE', 'registration below 18', { field: 'dateOfBirth' })
  return withTransaction(payload, async ({ req, tx }) => {
    const { rows } = await tx.execute(sql`select 1 from users where email = ${email}`)
    if (rows.length > 0) throw emailTaken()
    const { role, password, firstName, lastName, timezone, dateOfBirth, marketingConsent } = input
    const user = await payload
      .create({
        collection: SLUGS.users,
        data: {
          email, password, firstName, lastName, timezone, dateOfBirth,
          roles: [role], status: 'active', currency: 'USD', locale: 'en',
          marketingConsentAt: marketingConsent ? now.toISOString() : null,
        },
        depth: 0,
        req,
        overrideAccess: true, // a visitor has no access of their own; the role was checked by the schema of the request
      })
      .catch((error: { name?: string }) => {
        throw error.name === 'ValidationError' ? emailTaken() : error
      })
    if (role === 'tutor') await createTutorDraft({ req, userId: user.id, firstName, lastName, timezone })
    else await payload.create({ collection: SLUGS.studentProfiles, data: { user: user.id }, depth: 0, req, overrideAccess: true })
    const token = await issueToken({ tx, userId: user.id, purpose: 'verify_email', now, expiresAt: addDays(now, 3) })
    await sendMail({ tx, key: `verifyEmail:${token.slice(0, 12)}`, to: email, userId: user.id, template: 'verifyEmail', props: { firstName, token }, now })
    return user.id
  })
}

const emailTaken = () => new DomainError('EMAIL_TAKEN', 'registration of a known address', { field: 'email' })
