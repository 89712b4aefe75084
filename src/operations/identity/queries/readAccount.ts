import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { isoText } from '@/domain/time/isoText'
import type { User } from '@/payload-types'
import { prepared } from '@/services/database/prepared'
import { database } from '@/services/database/tx'

type Row = Omit<User, 'collection' | 'sessions'> & { sessions: NonNullable<User['sessions']> }

/**
 * A user's document as Payload's own `findByID` gives it, in one statement planned once a connection, for it is read at
 * every request. What is hidden (password, reset token) is not read.
 */
export async function readAccount(payload: Payload, id: string): Promise<User | null> {
  const { rows } = await prepared<Row>(
    database(payload),
    sql`
    select u.id, u.first_name "firstName", u.last_name "lastName", u.email, u.status, u.timezone, u.currency, u.locale,
      u.date_of_birth "dateOfBirth", u.email_verified_at "emailVerifiedAt", u.marketing_consent_at "marketingConsentAt",
      u.created_at "createdAt", u.updated_at "updatedAt",
      coalesce((select json_agg(r.value order by r."order") from users_roles r where r.parent_id = u.id), '[]') roles,
      coalesce((select json_agg(json_build_object('id', s.id, 'createdAt', s.created_at, 'expiresAt', s.expires_at)
        order by s._order) from users_sessions s where s._parent_id = u.id), '[]') sessions
    from users u where u.id = ${id}`,
  )
  const row = rows[0]
  if (!row) return null
  return {
    ...row,
    collection: 'users',
    emailVerifiedAt: isoText(row.emailVerifiedAt),
    marketingConsentAt: isoText(row.marketingConsentAt),
    createdAt: isoText(row.createdAt),
    updatedAt: isoText(row.updatedAt),
    sessions: row.sessions.map(({ id, createdAt, expiresAt }) => ({
      id,
      createdAt: isoText(createdAt),
      expiresAt: isoText(expiresAt),
    })),
  }
}
