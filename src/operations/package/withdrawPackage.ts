import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { lessonsLeft } from '@/domain/package/packageStatus'
import { canWithdraw, withdrawalEnds } from '@/domain/package/packageTerms'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { lockPurchase } from './lockPurchase'
import { takeBack } from './takeBack'

type Input = { payload: Payload; viewer: Viewer; packageId: string; now: Date }

/**
 * The student gives a package back within 14 days of paying for it (CT02): unused lessons at their shares go back to where
 * they were paid from; lessons that are booked or given stay as they are.
 * @throws DomainError NOT_FOUND for anyone else's; WITHDRAWAL_OVER after the 14 days; as `takeBack`
 */
export async function withdrawPackage({ payload, viewer, packageId, now }: Input): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const { it, payment } = await lockPurchase(tx, packageId)
    if (it.studentId !== viewer.id)
      throw new DomainError('NOT_FOUND', `package ${packageId} is not of ${viewer.id}`)
    const ends = withdrawalEnds(it)
    if (it.status === 'active' && ends && now >= ends)
      throw new DomainError('WITHDRAWAL_OVER', `withdrawal of ${packageId} ended ${ends.toISOString()}`)
    if (!canWithdraw(it, now))
      throw new DomainError('PACKAGE_STATE_CHANGED', `package ${packageId} is ${it.status}`)
    await takeBack({ tx, it, payment, lessons: lessonsLeft(it), rule: 'withdrawal', reason: null, now })
  })
}
