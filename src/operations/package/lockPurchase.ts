import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'
import { type LoadedPayment, readPayment } from '../payment/paymentRow'
import { type LoadedPackage, lockPackage } from './packageRow'

export type LockedPurchase = { it: LoadedPackage; payment: LoadedPayment }

/**
 * A package with the payment that bought it, both rows locked: the payment first, as where it is recorded.
 * @throws DomainError NOT_FOUND
 */
export async function lockPurchase(tx: Tx, packageId: string): Promise<LockedPurchase> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from payments where package_id = ${packageId} and purpose = 'package'`,
  )
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no package ${packageId}`)
  const payment = await readPayment(tx, rows[0].id, { lock: true })
  return { it: await lockPackage(tx, packageId), payment }
}
