import { sql } from '@payloadcms/db-postgres'
import { chargebackPackageEntry } from '@/domain/ledger/chargebackEntries'
import { packageExpiredEntry } from '@/domain/ledger/packageEntries'
import { money } from '@/domain/money/money'
import type { Tx } from '@/services/database/tx'
import { lockPackage } from '../package/packageRow'
import { packageValue } from '../package/queries/packageValue'
import { lockPayer } from '../payment/lockPayer'
import { postEntry } from '../payment/postEntry'
import { walletBalance } from '../payment/queries/walletBalance'
import { purchaseLoss } from './queries/purchaseLoss'

type Input = { tx: Tx; disputeId: string; packageId: string; now: Date }

/**
 * The payer of a package has their money back from the bank, so the package ends (ADR 019): what its unused lessons are worth
 * makes good the loss, and what it had put into the wallet, as far as it is still there. What the wallet had paid goes back
 * to it. Booked lessons stay booked; one that is given up later makes good its part of the loss (`putLessonBack`).
 */
export async function takeFromPackage({ tx, disputeId, packageId, now }: Input): Promise<void> {
  const { student_id: payerId } = (
    await tx.execute<{ student_id: string }>(
      sql`select student_id from student_packages where id = ${packageId}`,
    )
  ).rows[0] as { student_id: string }
  await lockPayer(tx, payerId)
  const it = await lockPackage(tx, packageId)
  const { unanswered, inWallet } = await purchaseLoss(tx, packageId)
  const { currency } = it.price
  const value = it.status === 'active' ? await packageValue(tx, it) : money(0, currency)
  const fromPackage = Math.min(value.amount, unanswered)
  const left = await walletBalance(tx, { ownerId: payerId, currency })
  const fromWallet = Math.max(0, Math.min(left, inWallet, unanswered - fromPackage))
  if (fromPackage + fromWallet > 0) {
    const taken = { fromPackage: money(fromPackage, currency), fromWallet: money(fromWallet, currency) }
    await postEntry({
      tx,
      entry: chargebackPackageEntry({ disputeId, packageId, payerId, ...taken }),
      now,
    })
  }
  if (value.amount > fromPackage) {
    const rest = money(value.amount - fromPackage, currency)
    await postEntry({ tx, entry: packageExpiredEntry({ packageId, studentId: payerId, value: rest }), now })
  }
  await tx.execute(sql`
    update student_packages set status = 'refunded', lessons_returned = lessons_purchased - lessons_used,
      tutor_left_amount = tutor_left_amount * 0, updated_at = ${now.toISOString()}
    where id = ${packageId} and status in ('active', 'used')`)
}
