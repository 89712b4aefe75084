import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { assertMayTryCards } from './assertMayTryCards'
import { customerFor } from './customerFor'
import { paymentsFor } from './paymentsFor'

type Input = { payload: Payload; viewer: Viewer; now: Date }

/**
 * The processor's page that saves a card; nothing is charged (J09).
 * @throws DomainError EMAIL_NOT_VERIFIED, RATE_LIMITED after too many declined cards, PAYMENT_UNAVAILABLE
 */
export async function addCard({ payload, viewer, now }: Input): Promise<{ url: string }> {
  if (!viewer.emailVerified)
    throw new DomainError('EMAIL_NOT_VERIFIED', `user ${viewer.id} saves a card unverified`)
  await assertMayTryCards({ tx: database(payload), payerId: viewer.id, now })
  const customerId = await customerFor({ payload, userId: viewer.id, now })
  const page = `${env.SERVER_URL}/settings/payment-methods`
  const { url } = await paymentsFor(payload).createCardSetup({
    customerId,
    currency: viewer.currency,
    successUrl: `${page}?done=added`,
    cancelUrl: page,
    idempotencyKey: `setup:${uuidv7()}`,
  })
  return { url }
}
