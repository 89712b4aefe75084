import type { Payload } from 'payload'
import { addDays } from '@/domain/time/instants'
import { sendMail } from '@/operations/notification/sendMail'
import { withTransaction } from '@/services/database/withTransaction'
import { issueToken } from './authToken'
import type { Viewer } from './queries/viewer'

/** Mails a fresh verification link; does nothing when the address is confirmed already. */
export async function resendVerification({ payload, viewer, now }: { payload: Payload; viewer: Viewer; now: Date }): Promise<void> {
  if (viewer.emailVerified) return
  await withTransaction(payload, async ({ tx }) => {
    const token = await issueToken({ tx, userId: viewer.id, purpose: 'verify_email', now, expiresAt: addDays(now, 3) })
    const props = { firstName: viewer.firstName, token }
    await sendMail({ tx, key: `verifyEmail:${token.slice(0, 12)}`, to: viewer.email, userId: viewer.id, template: 'verifyEmail', props, now })
  })
}
