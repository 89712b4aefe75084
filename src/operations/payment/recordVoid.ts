import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isOver } from '@/domain/booking/states'
import type { Tx } from '@/services/database/tx'
import type { LoadedBooking } from '../booking/bookingRow'
import { moveBooking } from '../booking/moveBooking'
import type { LoadedPayment } from './paymentRow'
import { returnTenders } from './returnTenders'

type Input = {
  req: PayloadRequest
  tx: Tx
  booking: LoadedBooking
  payment: LoadedPayment
  failureCode?: string | null
  /** People hear of it with another lesson of the same payment. */
  isQuiet?: boolean
  now: Date
}

/**
 * The hold on the card is gone, and what covered a part without it goes back. For a lesson that is over this is what was wanted; a lesson still to come has lost
 * its money, so the payment failed and the booking is cancelled.
 */
export async function recordVoid({
  req,
  tx,
  booking,
  payment,
  failureCode,
  isQuiet,
  now,
}: Input): Promise<void> {
  const mover = { kind: 'system', userId: null } as const
  const over = isOver(booking.sessionState)
  await tx.execute(sql`
    update payments set state = ${over ? 'VOIDED' : 'FAILED'}, failure_code = ${failureCode ?? null}, updated_at = ${now.toISOString()}
    where id = ${payment.id}`)
  await returnTenders({ tx, payment, now })
  const after = await moveBooking({ req, tx, booking, action: over ? 'void' : 'fail', mover, isQuiet, now })
  const isPlaced = after.sessionState === 'REQUESTED' || after.sessionState === 'CONFIRMED'
  if (!over && isPlaced)
    await moveBooking({ req, tx, booking: after, action: 'cancelUnpaid', mover, isQuiet, now })
}
