import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import { valueOfLessons } from '@/domain/package/lessonShares'
import { lessonsLeft } from '@/domain/package/packageStatus'
import { partsOf, refundParts } from '@/domain/payment/tenders'
import type { Tx } from '@/services/database/tx'
import { assertNothingGoesBack } from '../payment/assertNothingGoesBack'
import { planPurchaseRefund } from '../payment/planPurchaseRefund'
import { refundedParts } from '../payment/queries/refundedParts'
import type { LockedPurchase } from './lockPurchase'
import { packageValue } from './queries/packageValue'

type Input = LockedPurchase & {
  tx: Tx
  /** How many of the unused lessons. */
  lessons: number
  rule: 'withdrawal' | 'staff'
  reason: string | null
  /** The id the refund is to have. */
  id?: string
  now: Date
}

/**
 * Takes unused lessons out of a package and plans the refund of their exact value to where the purchase was paid from: the
 * row of it, the call to the processor, and the job that makes it (row, call, row). Nothing can be booked with them from
 * here on.
 * @returns what goes back, minor units
 * @throws DomainError PACKAGE_STATE_CHANGED when it is not in use, or has fewer unused lessons; PAYMENT_DISPUTED while a bank
 *   decides about its payment; PAYMENT_PENDING while another refund of it is on its way
 */
export async function takeBack({
  tx,
  it,
  payment,
  lessons,
  rule,
  reason,
  id = uuidv7(),
  now,
}: Input): Promise<number> {
  const left = lessonsLeft(it)
  if (it.status !== 'active' || lessons < 1 || lessons > left)
    throw new DomainError('PACKAGE_STATE_CHANGED', `${lessons} of ${left} lessons of ${it.status} ${it.id}`)
  await assertNothingGoesBack(tx, payment)
  const { amount } = valueOfLessons({ value: await packageValue(tx, it), lessons: left, count: lessons })
  const returned = it.lessonsReturned + lessons
  const fromTutor = it.exchange
    ? valueOfLessons({ value: it.exchange.tutorLeft, lessons: left, count: lessons }).amount
    : 0
  await tx.execute(sql`
    update student_packages set lessons_returned = ${returned}, status = ${lessons === left ? 'refunded' : 'active'},
      tutor_left_amount = tutor_left_amount - ${fromTutor}, updated_at = ${now.toISOString()}
    where id = ${it.id}`)
  if (amount === 0) return 0
  const to = refundParts({
    paid: partsOf(payment.amount, payment.tenders),
    refunded: await refundedParts(tx, payment.id),
    amount,
  })
  await planPurchaseRefund({ tx, payment, id, part: returned, amount, to, rule, reason, now })
  return amount
}
