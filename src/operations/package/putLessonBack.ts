import { sql } from '@payloadcms/db-postgres'
import { type LessonReturn, lessonReturn } from '@/domain/payment/lessonReturn'
import type { Tx } from '@/services/database/tx'
import { purchaseLoss } from '../chargeback/queries/purchaseLoss'
import { lockPackage } from './packageRow'

type Input = {
  tx: Tx
  packageId: string
  /** The lesson. */
  bookingId: string | null
  /** What goes back, minor units of the package's currency. */
  amount: number
  /** All that was paid for the lesson goes back at once. */
  isWhole: boolean
  now: Date
}
type Output = {
  to: LessonReturn
  /** Of the amount, what the payer of the package had from their bank: it makes good the marketplace's loss (ADR 019). */
  toLoss: number
}

/**
 * A lesson that was taken from a package is given up: counts it back into the package, or out of it for money when the
 * package is over by then. Once per lesson, in the transaction that moves its value.
 * @returns where its value has to go: with `wallet` less `toLoss`
 */
export async function putLessonBack({
  tx,
  packageId,
  bookingId,
  amount,
  isWhole,
  now,
}: Input): Promise<Output> {
  const it = await lockPackage(tx, packageId)
  const to = lessonReturn({ package: it, isWhole, now })
  const at = now.toISOString()
  if (to === 'package')
    await tx.execute(sql`
      update student_packages set lessons_used = lessons_used - 1, status = 'active', updated_at = ${at},
        tutor_left_amount = tutor_left_amount + (select tutor_price_amount from bookings where id = ${bookingId})
      where id = ${packageId}`)
  else if (isWhole)
    await tx.execute(sql`
      update student_packages set lessons_used = lessons_used - 1, lessons_returned = lessons_returned + 1, updated_at = ${at}
      where id = ${packageId}`)
  if (to === 'package') return { to, toLoss: 0 }
  const { unanswered } = await purchaseLoss(tx, packageId)
  return { to, toLoss: Math.min(unanswered, amount) }
}
