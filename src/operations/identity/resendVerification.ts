import type { Payload } from 'payload'
import { withTransaction } from '@/services/database/withTransaction'
import { limitRate } from '@/services/rateLimit/limitRate'
import type { Viewer } from './queries/viewer'
import { sendVerification } from './sendVerification'

type Input = { payload: Payload; viewer: Viewer; now: Date }

/**
 * Mails a fresh verification link; does nothing when the address is confirmed already.
 * @throws DomainError RATE_LIMITED after five an hour.
 */
export async function resendVerification({ payload, viewer, now }: Input): Promise<void> {
  if (viewer.emailVerified) return
  await limitRate(payload, { name: 'verification', points: 5, seconds: 3600 }, viewer.id)
  const { id: userId, email, firstName } = viewer
  await withTransaction(payload, ({ tx }) => sendVerification({ tx, userId, email, firstName, now }))
}
