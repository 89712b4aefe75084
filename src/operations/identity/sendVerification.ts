import { addDays } from '@/domain/time/instants'
import { sendMail } from '@/operations/notification/sendMail'
import type { Tx } from '@/services/database/tx'
import { issueToken } from './authToken'

type Input = { tx: Tx; userId: string; email: string; firstName: string; now: Date }

/** Mails a link that confirms the address and works for three days, in the caller's transaction (A04). */
export async function sendVerification({ tx, userId, email, firstName, now }: Input): Promise<void> {
  const token = await issueToken({ tx, userId, purpose: 'verify_email', now, expiresAt: addDays(now, 3) })
  const key = `verifyEmail:${token.slice(0, 12)}`
  await sendMail({ tx, key, to: email, userId, template: 'verifyEmail', props: { firstName, token }, now })
}
