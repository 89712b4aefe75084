import { v7 as uuidv7 } from 'uuid'
import { addMoney, type Money, money } from '@/domain/money/money'
import { addTenders, NO_TENDERS, type Tenders } from '@/domain/payment/tenders'
import type { Tx } from '@/services/database/tx'
import { newPayment } from './newPayment'

type Lesson = { id: string; price: Money; tenders?: Tenders }
type Input = {
  tx: Tx
  seriesId: string
  payerId: string
  /** The package all of them are taken from. */
  packageId?: string
  lessons: readonly Lesson[]
  now: Date
}

/**
 * One payment for all lessons of a series, and the share of each, which is what refunds and the books are about.
 * @returns the payment, and the ids of the shares in the order of the lessons
 */
export async function newSeriesPayment({
  tx,
  seriesId,
  payerId,
  packageId,
  lessons,
  now,
}: Input): Promise<{ id: string; shares: string[] }> {
  const id = uuidv7()
  const currency = lessons[0]?.price.currency ?? 'USD'
  const amount = lessons.reduce((sum, { price }) => addMoney(sum, price), money(0, currency))
  const tenders = lessons.reduce((sum, lesson) => addTenders(sum, lesson.tenders ?? NO_TENDERS), NO_TENDERS)
  await tx.execute(newPayment({ id, purpose: 'series', seriesId, payerId, amount, tenders, now }))
  const shares: string[] = []
  for (const { id: bookingId, price, tenders: own } of lessons) {
    const share = uuidv7()
    await tx.execute(
      newPayment({
        id: share,
        bookingId,
        packageId,
        paidById: id,
        payerId,
        amount: price,
        tenders: own,
        now,
      }),
    )
    shares.push(share)
  }
  return { id, shares }
}
