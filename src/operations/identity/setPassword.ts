import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { sendMail } from '@/operations/notification/sendMail'
import { transactionOf } from '@/services/database/tx'
import { SLUGS } from '@/slugs'

/** Stores a new password in the caller's transaction and tells the owner of the account by mail. */
export async function setPassword({ req, userId, password, now }: { req: PayloadRequest; userId: string; password: string; now: Date }): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`select id from users where id = ${userId} for update`)
  const user = await req.payload.update({
    collection: SLUGS.users,
    id: userId,
    data: { password },
    depth: 0,
    req,
    overrideAccess: true, // the caller proved the account: a mailed token or the current password
  })
  const key = `passwordChanged:${userId}:${now.getTime()}`
  await sendMail({ tx, key, to: user.email, userId, template: 'passwordChanged', props: { firstName: user.firstName }, now })
}
