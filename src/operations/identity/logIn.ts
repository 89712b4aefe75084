import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Role } from '@/domain/identity/roles'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { limitRate } from '@/services/rateLimit/limitRate'
import { lockUser } from './lockUser'
import { isPassword } from './password'
import { extendSession, type Session } from './session'

type Input = { payload: Payload; email: string; password: string; ip: string; now: Date }
type Row = {
  id: string
  email: string
  roles: Role[]
  hash: string | null
  salt: string | null
  status: string
}

const PER_ACCOUNT = { name: 'login-account', points: 10, seconds: 900 }
const PER_ADDRESS = { name: 'login-address', points: 100, seconds: 900 }

/**
 * Starts a session. The session row is added on its own, so parallel logins and profile edits never overwrite
 * each other. An unknown address takes as long as a wrong password and says the same.
 * @throws DomainError INVALID_CREDENTIALS, ACCOUNT_SUSPENDED or RATE_LIMITED: ten tries in 15 minutes for an account
 *   from one address, a hundred from one address (A05, CT04, X05).
 */
export async function logIn(input: Input): Promise<Session & { userId: string; roles: Role[] }> {
  const { payload, password, ip, now } = input
  const email = input.email.trim().toLowerCase()
  await limitRate(payload, PER_ADDRESS, ip)
  await limitRate(payload, PER_ACCOUNT, `${ip} ${email}`)
  const { rows } = await database(payload).execute<Row>(
    sql`select id, email, hash, salt, status,
      array(select r.value::text from users_roles r where r.parent_id = users.id order by r."order") as roles
      from users where email = ${email}`,
  )
  const user = rows[0]
  if (!(await isPassword(password, user)) || !user) throw refused()
  if (user.status !== 'active')
    throw new DomainError('ACCOUNT_SUSPENDED', `login of suspended user ${user.id}`)
  return withTransaction(payload, async ({ tx }) => {
    await lockUser(tx, user.id)
    // A reset or a suspension may have come while the password was being checked.
    const same = await tx.execute(
      sql`select 1 from users where id = ${user.id} and hash = ${user.hash} and status = 'active'`,
    )
    if (same.rows.length === 0) throw refused()
    const session = await extendSession({
      payload,
      tx,
      userId: user.id,
      email: user.email,
      sessionId: randomUUID(),
      now,
    })
    return { ...session, userId: user.id, roles: user.roles }
  })
}

const refused = () => new DomainError('INVALID_CREDENTIALS', 'login refused')
