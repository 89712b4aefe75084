import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ROLES, type Role } from '@/domain/identity/roles'
import { database } from '@/services/database/tx'
import { assertDemo } from '../assertDemo'
import { DEMO_MAIL_DOMAIN } from '../demoAccounts'

export type DemoLogin = { email: string; name: string; roles: Role[] }

const MOST = 20

/**
 * The accounts of the demo that a visitor can try: only those were given a password. Customers first, then staff.
 * @throws DomainError DEMO_ONLY
 */
export async function listDemoLogins({ payload }: { payload: Payload }): Promise<DemoLogin[]> {
  assertDemo()
  const { rows } = await database(payload).execute<DemoLogin>(sql`
    select u.email, u.first_name || ' ' || u.last_name as name,
      (select jsonb_agg(r.value order by r."order") from users_roles r where r.parent_id = u.id) as roles
    from users u
    where u.hash is not null and u.status = 'active' and u.email like ${`%@${DEMO_MAIL_DOMAIN}`}
    order by u.created_at, u.email limit ${MOST}`)
  const rank = ({ roles }: DemoLogin) => Math.min(...roles.map((role) => ROLES.indexOf(role)))
  return rows.filter(({ roles }) => roles !== null).sort((a, b) => rank(a) - rank(b))
}
