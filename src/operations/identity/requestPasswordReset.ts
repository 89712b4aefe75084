import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { addHours } from '@/domain/time/instants'
import { sendMail } from '@/operations/notification/sendMail'
import { withTransaction } from '@/services/database/withTransaction'
import { limitRate } from '@/services/rateLimit/limitRate'
import { issueToken } from './authToken'

type Input = { payload: Payload; email: string; ip: string; now: Date }

/**
 * Mails a reset link that works for one hour; says nothing about whether the account exists (A08).
 * @throws DomainError RATE_LIMITED after five requests an hour for one address from one place (X05).
 */
export async function requestPasswordReset({ payload, email, ip, now }: Input): Promise<void> {
  const address = email.trim().toLowerCase()
  await limitRate(payload, { name: 'password-reset', points: 5, seconds: 3600 }, `${ip} ${address}`)
  await withTransaction(payload, async ({ tx }) => {
    const { rows } = await tx.execute<{ id: string; first_name: string }>(
      sql`select id, first_name from users where email = ${address} and status = 'active'`,
    )
    const user = rows[0]
    if (!user) return
    const expiresAt = addHours(now, 1)
    const token = await issueToken({ tx, userId: user.id, purpose: 'reset_password', now, expiresAt })
    const key = `resetPassword:${token.slice(0, 12)}`
    const props = { firstName: user.first_name, token }
    await sendMail({ tx, key, to: address, userId: user.id, template: 'resetPassword', props, now })
  })
}
