import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DEMO_PASSWORD } from '@/operations/demo/demoAccounts'
import { database } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import { demoLogins } from '../content/staff'

/** Gives the people of the demo logins their password; hashing is slow on purpose, so nobody else gets one. */
export async function seedLogins(payload: Payload): Promise<void> {
  const emails = sql.join(
    demoLogins.map(({ email }) => sql`${email}`),
    sql`, `,
  )
  const { rows } = await database(payload).execute<{ id: string }>(
    sql`select id from users where email in (${emails}) and hash is null`,
  )
  await Promise.all(
    rows.map(({ id }) =>
      payload.update({
        collection: SLUGS.users,
        id,
        data: { password: DEMO_PASSWORD },
        depth: 0,
        overrideAccess: true, // the seed has no person behind it
      }),
    ),
  )
}
