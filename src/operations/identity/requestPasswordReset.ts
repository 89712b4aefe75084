import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { addHours } from '@/domain/time/instants'
import { sendMail } from '@/operations/notification/sendMail'
import { withTransaction } from '@/services/database/withTransaction'
import { issueToken } from './authToken'

/** Mails a reset link that works for one hour; says nothing about whether the account exists (A08). */
export async function requestPasswordReset({ payload, email, now }: { payload: Payload; email: string; now: Date }): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const address = email.trim().toLowerCase()
    const { rows } = await tx.execute<{ id: string; first_name: string }>(
      sql`select id, first_name from users where email = ${address} and status = 'active'`,
    )
    const user = rows[0]
    if (!user) return
    const token = await issueToken({ tx, userId: user.id, purpose: 'reset_password', now, expiresAt: addHours(now, 1) })
    const props = { firstName: user.first_name, token }
    await sendMail({ tx, key: `resetPassword:${token.slice(0, 12)}`, to: address, userId: user.id, template: 'resetPassword', props, now })
  })
}
