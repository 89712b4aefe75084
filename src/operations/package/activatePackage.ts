import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { addDays } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { lockPackage } from './packageRow'
import { tellPackage } from './tellPackage'

/**
 * A package is paid for: its lessons can be booked from now on, and its days begin to count. In the transaction that records
 * the payment, which runs once.
 */
export async function activatePackage({
  tx,
  packageId,
  now,
}: {
  tx: Tx
  packageId: string
  now: Date
}): Promise<void> {
  const { status, validityDays } = await lockPackage(tx, packageId)
  if (status !== 'pending') throw new DomainError('INTERNAL', `package ${packageId} is paid for as ${status}`)
  const at = now.toISOString()
  const expiresAt = validityDays === null ? null : addDays(now, validityDays)
  await tx.execute(sql`
    update student_packages set status = 'active', activated_at = ${at}, expires_at = ${expiresAt?.toISOString() ?? null}, updated_at = ${at}
    where id = ${packageId}`)
  await tellPackage({ tx, packageId, news: 'packageBought', now })
}
