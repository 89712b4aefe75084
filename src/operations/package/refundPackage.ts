import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { lessonsLeft } from '@/domain/package/packageStatus'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { isRefundPlanned } from '../payment/planPurchaseRefund'
import { writeAudit } from '../trust/writeAudit'
import { lockPurchase } from './lockPurchase'
import { takeBack } from './takeBack'

type Input = {
  payload: Payload
  viewer: Viewer
  packageId: string
  /** How many of the unused lessons; all of them when left out. */
  lessons?: number
  reason: string
  /** The id the refund is to have: asked for again with the same one, it is given once. */
  id?: string
  now: Date
}

/**
 * Operations give back what unused lessons cost, at any time and with a reason (F13): all of them end the package, fewer
 * leave the rest to be used.
 * @throws DomainError FORBIDDEN, REASON_REQUIRED, NOT_FOUND, as `takeBack`
 */
export async function refundPackage({
  payload,
  viewer,
  packageId,
  lessons,
  reason,
  id,
  now,
}: Input): Promise<void> {
  if (!hasRole(viewer, 'ops', 'owner'))
    throw new DomainError('FORBIDDEN', `user ${viewer.id} refunds packages`)
  const words = reason.trim()
  if (!words) throw new DomainError('REASON_REQUIRED', 'refund without a reason', { field: 'reason' })
  await withTransaction(
    payload,
    async ({ req, tx }) => {
      const { it, payment } = await lockPurchase(tx, packageId)
      if (id && (await isRefundPlanned(tx, id))) return
      const count = lessons ?? lessonsLeft(it)
      const amount = await takeBack({
        tx,
        it,
        payment,
        lessons: count,
        rule: 'staff',
        reason: words,
        id,
        now,
      })
      await writeAudit({
        req,
        actorId: viewer.id,
        action: 'refundPackage',
        target: SLUGS.studentPackages,
        targetId: packageId,
        reason: words,
        changes: { lessons: count, amount, currency: it.price.currency },
      })
    },
    { user: viewer.user },
  )
}
