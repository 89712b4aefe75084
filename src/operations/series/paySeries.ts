import type { PayloadRequest } from 'payload'
import { addMoney, type Money, money } from '@/domain/money/money'
import { splitTenders } from '@/domain/payment/splitTenders'
import { tenderSum } from '@/domain/payment/tenders'
import type { HeldBooking } from '@/operations/booking/insertHeldBooking'
import type { HoldFacts } from '@/operations/booking/readHoldFacts'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { coverPayment } from '@/operations/payment/coverPayment'
import { newSeriesPayment } from '@/operations/payment/newSeriesPayment'
import { payWithoutCard } from '@/operations/payment/payWithoutCard'
import { reserveTenders } from '@/operations/payment/reserveTenders'
import { redeemCode } from '@/operations/promotion/redemption'
import type { Tx } from '@/services/database/tx'
import type { SeriesRequest } from './seriesRequest'

type Input = {
  req: PayloadRequest
  tx: Tx
  viewer: Viewer
  seriesId: string
  facts: HoldFacts
  request: SeriesRequest
  bookings: readonly HeldBooking[]
  now: Date
}

/**
 * The payment of a series: what a package, or a code, credit and the wallet cover is divided among the lessons, so that each can be
 * given up and refunded by itself.
 * @returns whether all of it is paid already, without a card
 */
export async function paySeries({
  req,
  tx,
  viewer,
  seriesId,
  facts,
  request,
  bookings,
  now,
}: Input): Promise<boolean> {
  const payerId = viewer.id
  const prices = bookings.map(({ price }) => price)
  const lessonPrice = prices[0] as Money
  const price = prices.reduce(addMoney, money(0, lessonPrice.currency))
  const { tutorId, subjectId } = request
  const lesson = { tutorId, subjectId, price: lessonPrice, facts }
  const cover = await coverPayment({ tx, payerId, price, payWith: request, lesson, now })
  const { tenders, owners, discount } = cover
  const parts = splitTenders({ prices, tenders, credits: owners.credits })
  const lessons = bookings.map((booking, index) => ({
    id: booking.id,
    price: booking.price,
    tenders: parts[index]?.tenders,
  }))
  const { id: paymentId, shares } = await newSeriesPayment({
    tx,
    seriesId,
    payerId,
    packageId: request.packageId,
    lessons,
    now,
  })
  for (const [index, { tenders: own, credits }] of parts.entries()) {
    const { id: bookingId, price: amount } = bookings[index] as HeldBooking
    await reserveTenders({
      tx,
      paymentId: shares[index] as string,
      amount,
      tenders: own,
      owners: { ...owners, credits },
      into: { bookingId },
      now,
    })
  }
  if (discount && discount.amount > 0)
    await redeemCode({ tx, userId: payerId, paymentId, discount, currency: price.currency, now })
  const isCovered = tenderSum(tenders) === price.amount
  if (isCovered) await payWithoutCard({ req, tx, bookingId: bookings[0]?.id as string, now })
  return isCovered
}
