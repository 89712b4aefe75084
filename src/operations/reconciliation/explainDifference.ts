import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { writeAudit } from '@/operations/trust/writeAudit'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'

type Input = { payload: Payload; viewer: Viewer; differenceId: string; reason: string; now: Date }

/**
 * Finance say why the books differ. It opens again when either side changes.
 * @throws DomainError FORBIDDEN, NOT_FOUND, DIFFERENCE_STATE_CHANGED when it is not open any more
 */
export async function explainDifference({
  payload,
  viewer,
  differenceId,
  reason,
  now,
}: Input): Promise<void> {
  if (!hasRole(viewer, 'finance', 'owner'))
    throw new DomainError('FORBIDDEN', `user ${viewer.id} explains differences`)
  await withTransaction(
    payload,
    async ({ req, tx }) => {
      const at = now.toISOString()
      const { rows } = await tx.execute<{ matter: string; ours: string | null; theirs: string | null }>(sql`
        update reconciliation_differences set state = 'explained', explanation = ${reason}, explained_by_id = ${viewer.id},
          explained_at = ${at}, updated_at = ${at} where id = ${differenceId} and state = 'open' returning matter, ours, theirs`)
      const row = rows[0]
      if (!row) {
        const known = await tx.execute(
          sql`select 1 from reconciliation_differences where id = ${differenceId}`,
        )
        throw known.rows.length > 0
          ? new DomainError('DIFFERENCE_STATE_CHANGED', `difference ${differenceId} is not open`)
          : new DomainError('NOT_FOUND', `no difference ${differenceId}`)
      }
      await writeAudit({
        req,
        actorId: viewer.id,
        action: 'explainDifference',
        target: SLUGS.reconciliationDifferences,
        targetId: differenceId,
        reason,
        changes: row,
      })
    },
    { user: viewer.user },
  )
}
