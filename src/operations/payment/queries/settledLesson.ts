import { sql } from '@payloadcms/db-postgres'
import type { AccountKind } from '@/domain/ledger/accounts'
import type { SettledLesson } from '@/domain/ledger/entries'
import { type Money, money } from '@/domain/money/money'
import type { LoadedBooking } from '@/operations/booking/bookingRow'
import { availableOfTutor } from '@/operations/payout/availableOfTutor'
import { pendingOfBooking } from '@/operations/payout/pendingOfBooking'
import type { Tx } from '@/services/database/tx'
import type { LoadedPayment } from '../paymentRow'

type Input = {
  tx: Tx
  booking: LoadedBooking
  payment: LoadedPayment
  /** Of the refund, what is not the marketplace's to pay. */
  amount: Money
  /** Of what was given back before, what the marketplace paid; minor units. */
  guaranteedBefore: number
}
type Row = { account: AccountKind; total: string }

/**
 * How a refund of `amount` meets a lesson that was settled: what was left in escrow for it goes first, the rest comes out
 * of the shares. Null while nothing was settled.
 */
export async function settledLesson({
  tx,
  booking,
  payment,
  amount,
  guaranteedBefore,
}: Input): Promise<SettledLesson | null> {
  if (!booking.settledAt) return null
  const { price, tutorPrice } = booking
  const { rows } = await tx.execute<Row>(sql`
    select l.account, sum(l.amount) total from ledger_lines l join ledger_entries e on e.id = l.entry_id
    where e.cause_key = ${`lesson:${booking.id}`} and l.account in ('escrow', 'tutorPending', 'commission', 'serviceFee') group by l.account`)
  const of = (account: AccountKind) =>
    Math.abs(Number(rows.find((row) => row.account === account)?.total ?? 0))
  const kept = of('escrow')
  const setAside = payment.capturedAmount - kept
  const before = payment.refundedAmount - guaranteedBefore
  const fromEscrow = Math.min(Math.max(0, setAside - before), amount.amount)
  const pending = await pendingOfBooking(tx, booking)
  const isPending = pending.amount > 0
  return {
    tutorId: booking.tutorId,
    kept: money(kept, price.currency),
    tutorNet: money(of('tutorPending'), tutorPrice.currency),
    commission: money(of('commission'), tutorPrice.currency),
    serviceFee: money(of('serviceFee'), price.currency),
    earnings: isPending ? 'pending' : 'available',
    tutorHas: isPending ? pending.amount : await availableOfTutor(tx, booking),
    refundedBefore: money(Math.max(0, before - setAside), price.currency),
    fromEscrow: money(fromEscrow, price.currency),
  }
}
