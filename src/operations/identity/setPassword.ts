import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { sendMail } from '@/operations/notification/sendMail'
import { transactionOf } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import { assertPassword } from './assertPassword'
import { lockUser } from './lockUser'

type Input = { req: PayloadRequest; userId: string; password: string; now: Date }

/**
 * Stores a new password in the caller's transaction, makes other reset links worthless and tells the owner of the
 * account by mail.
 * @throws DomainError VALIDATION_FAILED when the password is too weak.
 */
export async function setPassword({ req, userId, password, now }: Input): Promise<void> {
  const tx = await transactionOf(req)
  await lockUser(tx, userId)
  const { rows } = await tx.execute<{ email: string }>(sql`select email from users where id = ${userId}`)
  assertPassword(password, rows[0]?.email ?? '')
  const user = await req.payload.update({
    collection: SLUGS.users,
    id: userId,
    data: { password },
    depth: 0,
    req,
    overrideAccess: true, // the caller proved the account: a mailed token or the current password
  })
  const at = now.toISOString()
  await tx.execute(sql`
    update auth_tokens set revoked_at = ${at}, updated_at = ${at}
    where user_id = ${userId} and purpose = 'reset_password' and used_at is null and revoked_at is null`)
  const key = `passwordChanged:${userId}:${now.getTime()}`
  const props = { firstName: user.firstName }
  await sendMail({ tx, key, to: user.email, userId, template: 'passwordChanged', props, now })
}
