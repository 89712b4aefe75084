import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { connectFor } from './connectFor'
import { maskedAccount } from './maskedAccount'
import { payeeOf } from './payee'
import { readMethod } from './payoutMethod'

const PAGE = '/tutor/earnings/method'

type Input = { payload: Payload; viewer: Viewer; now: Date }

/**
 * The page of the card processor where a tutor sets up or completes their account (K04, CT11). One account a tutor:
 * the key of the call is theirs, so a crash after it makes no second one.
 * @returns its address, good once and for a few minutes
 * @throws DomainError PAYOUT_METHOD_MISSING when the tutor has chosen another way,
 *   VALIDATION_FAILED when the profile does not say in which country they live
 */
export async function startOnboarding({ payload, viewer, now }: Input): Promise<{ url: string }> {
  const connect = connectFor(payload)
  const db = database(payload)
  const { tutorId, email, country } = await payeeOf(db, viewer)
  const method = await readMethod(db, tutorId)
  if (method?.channel !== 'stripeConnect')
    throw new DomainError('PAYOUT_METHOD_MISSING', `tutor ${tutorId} has not chosen Connect`)
  if (!country)
    throw new DomainError('VALIDATION_FAILED', `tutor ${tutorId} has no country`, {
      userMessage: 'Say on your profile in which country you live first.',
    })
  let accountId = method.connectAccount
  if (!accountId) {
    const made = await connect.createAccount({
      tutorId,
      email,
      country,
      idempotencyKey: `connect:${tutorId}`,
    })
    accountId = made.accountId
    await keepAccount({ payload, tutorId, accountId, now })
  }
  const page = `${env.SERVER_URL}${PAGE}`
  return connect.onboardingLink({
    accountId,
    returnUrl: `${page}?done=onboarding`,
    refreshUrl: `${page}?done=again`,
  })
}

type Keep = { payload: Payload; tutorId: string; accountId: string; now: Date }

async function keepAccount({ payload, tutorId, accountId, now }: Keep): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    await tx.execute(sql`
      update payout_methods set connect_account = ${accountId}, account = ${accountId},
        destination = ${maskedAccount('stripeConnect', accountId)}, updated_at = ${now.toISOString()}
      where tutor_id = ${tutorId} and channel = 'stripeConnect'`)
  })
}
