import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { captureEntry } from '@/domain/ledger/entries'
import { money } from '@/domain/money/money'
import { tenderSum } from '@/domain/payment/tenders'
import { commissionFor } from '@/domain/payout/commission'
import { lifetimeNetUsdCents } from '@/operations/payout/lifetimeNetUsdCents'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import type { LoadedBooking } from '../booking/bookingRow'
import { moveBooking } from '../booking/moveBooking'
import type { LoadedPayment } from './paymentRow'
import { postEntry } from './postEntry'

type Input = {
  req: PayloadRequest
  tx: Tx
  booking: LoadedBooking
  payment: LoadedPayment
  /** By the processor; what covers the rest is in escrow already. */
  capturedOnCard: number
  /** Somebody else is told of it, with another lesson of the same payment. */
  isQuiet?: boolean
  now: Date
}

/**
 * Money has been collected: payment and booking say so, the ledger moves it to escrow and the tutor's commission
 * rate is frozen (K01, CT08), in one transaction.
 */
export async function recordCapture({
  req,
  tx,
  booking,
  payment,
  capturedOnCard,
  isQuiet,
  now,
}: Input): Promise<void> {
  const at = now.toISOString()
  await prepared(
    tx,
    sql`
    update payments set state = 'CAPTURED', captured_amount = ${capturedOnCard + tenderSum(payment.tenders)}, capture_before = null, updated_at = ${at} where id = ${payment.id}`,
  )
  const { rateBps } = commissionFor({ lifetimeNetUsdCents: await lifetimeNetUsdCents(tx, booking.tutorId) })
  if (capturedOnCard > 0) {
    const amount = money(capturedOnCard, payment.amount.currency)
    const entry = captureEntry({ paymentId: payment.id, bookingId: booking.id, amount })
    await postEntry({ tx, entry, bookingId: booking.id, now })
  }
  await moveBooking({
    req,
    tx,
    booking,
    action: 'capture',
    commissionRateBps: booking.commissionRateBps ?? rateBps,
    mover: { kind: 'system', userId: null },
    isQuiet,
    now,
  })
}
