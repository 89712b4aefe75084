import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'

/** The tutor profile of the viewer. @throws DomainError FORBIDDEN when there is none */
export async function ownTutor(tx: Tx, viewer: Viewer): Promise<{ id: string; currency: string }> {
  const { rows } = await tx.execute<{ id: string; currency: string }>(
    sql`select id, currency from tutor_profiles where user_id = ${viewer.id}`,
  )
  if (!rows[0]) throw new DomainError('FORBIDDEN', `user ${viewer.id} has no tutor profile`)
  return rows[0]
}
