import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The id of a profile from its id or slug, published or not.
 * @throws DomainError NOT_FOUND
 */
export async function findTutorId(tx: Tx, idOrSlug: string): Promise<string> {
  if (UUID.test(idOrSlug)) return idOrSlug
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from tutor_profiles where slug = ${idOrSlug}`,
  )
  if (!rows[0]) throw new DomainError('NOT_FOUND', 'no tutor of that slug')
  return rows[0].id
}
