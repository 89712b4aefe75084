import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { isOpen } from '@/domain/package/packageStatus'
import { addDays } from '@/domain/time/instants'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { writeAudit } from '../trust/writeAudit'
import { lockPackage } from './packageRow'
import { tellPackage } from './tellPackage'

type Input = {
  payload: Payload
  viewer: Viewer
  packageId: string
  days: number
  reason: string
  now: Date
}

/**
 * Operations put off the last day of a package that still runs, once (NV06). The student is warned anew before the new one.
 * @throws DomainError FORBIDDEN, REASON_REQUIRED, NOT_FOUND; PACKAGE_STATE_CHANGED when it is over, has no last day or was
 *   extended before
 */
export async function extendPackage({ payload, viewer, packageId, days, reason, now }: Input): Promise<void> {
  if (!hasRole(viewer, 'ops', 'owner'))
    throw new DomainError('FORBIDDEN', `user ${viewer.id} extends packages`)
  const words = reason.trim()
  if (!words) throw new DomainError('REASON_REQUIRED', 'extension without a reason', { field: 'reason' })
  await withTransaction(
    payload,
    async ({ req, tx }) => {
      const it = await lockPackage(tx, packageId)
      if (!it.expiresAt || it.extendedAt || !isOpen(it, now))
        throw new DomainError('PACKAGE_STATE_CHANGED', `package ${packageId} cannot be extended`)
      const to = addDays(it.expiresAt, days)
      const at = now.toISOString()
      await tx.execute(sql`
        update student_packages set expires_at = ${to.toISOString()}, extended_at = ${at}, warned_at = null, updated_at = ${at}
        where id = ${packageId}`)
      await writeAudit({
        req,
        actorId: viewer.id,
        action: 'extendPackage',
        target: SLUGS.studentPackages,
        targetId: packageId,
        reason: words,
        changes: { expiresAt: { from: it.expiresAt, to } },
      })
      await tellPackage({ tx, packageId, news: 'packageExtended', now })
    },
    { user: viewer.user },
  )
}
