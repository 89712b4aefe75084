import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { timersFor } from '@/domain/booking/timersFor'
import { tenderSum } from '@/domain/payment/tenders'
import type { Tx } from '@/services/database/tx'
import { coverPayment, type PayWith } from '../payment/coverPayment'
import { newPayment } from '../payment/newPayment'
import { payWithoutCard } from '../payment/payWithoutCard'
import { reserveTenders } from '../payment/reserveTenders'
import { redeemCode } from '../promotion/redemption'
import { type HeldBooking, insertHeldBooking } from './insertHeldBooking'
import type { BookingDetailRow } from './queries/bookingDetail'
import type { HoldFacts } from './readHoldFacts'

export type HeldSlot = {
  bookingId: string
  /** Whether it is paid for already, without a card. */
  isCovered: boolean
  /** The row of a new booking, unless more has happened to it since. */
  stored?: BookingDetailRow
}

type Input = {
  req: PayloadRequest
  tx: Tx
  booking: HeldBooking
  facts: HoldFacts
  payWith: PayWith
  now: Date
}

/**
 * Stores a held booking with its timers and the payment it waits for, and sets aside what covers that without the card;
 * covered whole, it is placed at once. The caller has the locks of both diaries.
 * @throws DomainError as `coverPayment`
 */
export async function placeHold({ req, tx, booking, facts, payWith, now }: Input): Promise<HeldSlot> {
  const timers = timersFor({ booking, now })
  const { id: bookingId, price, studentId: payerId, tutorId, subjectId } = booking
  const paymentId = uuidv7()
  const lesson = { tutorId, subjectId, price, facts }
  const cover = await coverPayment({ tx, payerId, price, payWith, lesson, now })
  const { tenders, owners, discount } = cover
  const { packageId } = payWith
  const payment = newPayment({ id: paymentId, payerId, amount: price, bookingId, packageId, tenders, now })
  const stored = await insertHeldBooking({ tx, booking, timers, payment, now })
  await reserveTenders({ tx, paymentId, amount: price, tenders, owners, into: { bookingId }, now })
  if (discount && discount.amount > 0)
    await redeemCode({ tx, userId: payerId, paymentId, discount, currency: price.currency, now })
  const isCovered = tenderSum(tenders) === price.amount
  if (!isCovered) return { bookingId, isCovered, stored }
  await payWithoutCard({ req, tx, bookingId, now })
  return { bookingId, isCovered }
}
