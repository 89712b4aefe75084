import { sql } from '@payloadcms/db-postgres'
import { money } from '@/domain/money/money'
import {
  addTenders,
  NO_PARTS,
  type PaymentParts,
  partsOf,
  refundParts,
  tenderSum,
} from '@/domain/payment/tenders'
import type { LoadedBooking } from '@/operations/booking/bookingRow'

/** What was paid for a lesson, minor units. */
export type PaidRow = { booking: string; amount: number; captured: number } & Omit<PaymentParts, 'card'>

const tenders = (row: ReturnType<typeof sql>) =>
  sql`'package', ${row}.package_amount, 'promo', ${row}.promo_amount, 'credit', ${row}.credit_amount, 'wallet', ${row}.wallet_amount`

/** The payments of the lessons whose ids `lessons` selects, as `PaidRow`s. */
export const paidRows = (lessons: ReturnType<typeof sql>) => sql`(
  select jsonb_agg(jsonb_build_object('booking', p.booking_id, 'amount', p.amount, 'captured', p.captured_amount, ${tenders(sql`p`)}))
  from payments p where p.booking_id in (${lessons}))`

/** What has gone back of the lessons whose ids `lessons` selects: with `latest` by the last refund alone. */
export const refundedRows = (lessons: ReturnType<typeof sql>, { latest = false } = {}) => sql`(
  select jsonb_agg(jsonb_build_object('card', r.card_amount, ${tenders(sql`r`)})) from (
    select * from refunds where booking_id in (${lessons}) and state = 'succeeded'
    order by updated_at desc ${latest ? sql`limit 1` : sql``}) r)`

type Input = { lessons: readonly LoadedBooking[]; paid: readonly PaidRow[] }

/** How lessons are paid together, and how what is due of them goes back. */
export function partsOfLessons({ lessons, paid }: Input): { paid: PaymentParts; back: PaymentParts } {
  const each = lessons.map((booking) => {
    const rows = paid.filter((row) => row.booking === booking.id)
    const parts = rows.map(partsPaid).reduce(addParts, NO_PARTS)
    const sum = parts.card + tenderSum(parts)
    const amount = Math.min(booking.refundDueAmount ?? sum, sum)
    const isCollected = rows.some(({ captured }) => captured > 0)
    // What was only reserved is let go where it is.
    const to = isCollected ? (booking.refundTo ?? 'original') : 'original'
    return { paid: parts, back: refundParts({ paid: parts, refunded: NO_PARTS, amount, to }) }
  })
  return {
    paid: each.map((one) => one.paid).reduce(addParts, NO_PARTS),
    back: each.map((one) => one.back).reduce(addParts, NO_PARTS),
  }
}

/** Payments in parts, each way added up. */
export const addParts = (a: PaymentParts, b: PaymentParts): PaymentParts => ({
  ...addTenders(a, b),
  card: a.card + b.card,
})

/** The card may have been charged for less than was asked for. */
function partsPaid({ amount, captured, booking: _booking, ...tendersOf }: PaidRow): PaymentParts {
  if (captured === 0) return partsOf(money(amount, 'USD'), tendersOf)
  return { ...tendersOf, card: captured - tenderSum(tendersOf) }
}
