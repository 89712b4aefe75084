import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { packageExpiredEntry } from '@/domain/ledger/packageEntries'
import { lessonsLeft } from '@/domain/package/packageStatus'
import { withTransaction } from '@/services/database/withTransaction'
import { purchaseLoss } from '../chargeback/queries/purchaseLoss'
import { postEntry } from '../payment/postEntry'
import { lockPackage } from './packageRow'
import { packageValue } from './queries/packageValue'
import { tellPackage } from './tellPackage'

type Input = { payload: Payload; packageId: string; now: Date }

/**
 * The last day of a package is over: what its unused lessons are worth goes to the student's wallet, to the last cent (NV06,
 * F09). Lessons that are booked stay booked. Does nothing to a package that is not due, or was ended before;
 * while a bank holds what it was paid with, its value is nobody's to give.
 */
export async function expirePackage({ payload, packageId, now }: Input): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const it = await lockPackage(tx, packageId)
    if (it.status !== 'active' || !it.expiresAt || now < it.expiresAt) return
    if ((await purchaseLoss(tx, packageId)).isOpen) return
    const value = await packageValue(tx, it)
    if (value.amount > 0)
      await postEntry({ tx, entry: packageExpiredEntry({ packageId, studentId: it.studentId, value }), now })
    await tx.execute(sql`
      update student_packages set status = 'expired', lessons_returned = lessons_purchased - lessons_used,
        tutor_left_amount = tutor_left_amount * 0, updated_at = ${now.toISOString()}
      where id = ${packageId}`)
    await tellPackage({ tx, packageId, news: 'packageExpired', lessons: lessonsLeft(it), value, now })
  })
}
