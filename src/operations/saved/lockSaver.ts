import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { isLearner } from '@/domain/identity/roles'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'

/**
 * What somebody saves takes turns, so that two requests at once cannot pass the limit together.
 * @throws DomainError FORBIDDEN for who learns nothing here
 */
export async function lockSaver(tx: Tx, viewer: Viewer): Promise<void> {
  if (!isLearner(viewer)) throw new DomainError('FORBIDDEN', `${viewer.id} is neither student nor parent`)
  await tx.execute(sql`select 1 from users where id = ${viewer.id} for no key update`)
}
