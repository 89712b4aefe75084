import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'

/** A tutor as somebody who is paid. */
export type Payee = {
  tutorId: string
  userId: string
  email: string
  /** In which they price, and are paid unless another currency is named. */
  currency: string
  /** ISO 3166; null while the profile does not say. */
  country: string | null
}

const SELECT = sql`select t.id "tutorId", t.user_id "userId", u.email, t.currency, t.country
  from tutor_profiles t join users u on u.id = t.user_id`

/** The tutor profile of a person. @throws DomainError FORBIDDEN for a person without one */
export async function payeeOf(tx: Tx, viewer: { id: string }): Promise<Payee> {
  const { rows } = await tx.execute<Payee>(sql`${SELECT} where t.user_id = ${viewer.id}`)
  if (!rows[0]) throw new DomainError('FORBIDDEN', `user ${viewer.id} has no tutor profile`)
  return rows[0]
}

/** A tutor by the id of their profile. @throws DomainError NOT_FOUND */
export async function payeeById(tx: Tx, tutorId: string): Promise<Payee> {
  const { rows } = await tx.execute<Payee>(sql`${SELECT} where t.id = ${tutorId}`)
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no tutor ${tutorId}`)
  return rows[0]
}
