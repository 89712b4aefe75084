import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ProposedPrice } from '@/domain/booking/bookingSnapshot'
import type { Currency } from '@/domain/money/currency'
import { addMinutes } from '@/domain/time/instants'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import type { LoadedPayment } from '../payment/paymentRow'
import { recordVoid } from '../payment/recordVoid'
import type { LoadedBooking } from './bookingRow'
import { heldBooking } from './heldBooking'
import { moveBooking } from './moveBooking'
import { type HeldSlot, placeHold } from './placeHold'
import { readHoldFacts } from './readHoldFacts'

type Input = {
  req: PayloadRequest
  tx: Tx
  /** A request with an open proposal of another price; locked, with the diaries of both sides. */
  booking: LoadedBooking
  /** What it was paid with, locked. */
  payment: LoadedPayment
  viewer: Viewer
  now: Date
}

/**
 * Puts a booking at the agreed time and price in the place of a request: the request ends and gives everything back on
 * the way it would when it is cancelled, and the new booking holds the slot for the ten minutes in which to pay. The tutor
 * has agreed, so paying confirms it. Wallet money is used again where it was used before, credit always; a code is free
 * again for another lesson.
 */
export async function replaceBooking({ req, tx, booking, payment, viewer, now }: Input): Promise<HeldSlot> {
  const { proposedStart, proposedPrice } = booking as LoadedBooking & {
    proposedStart: Date
    proposedPrice: ProposedPrice
  }
  const system = { kind: 'system', userId: null } as const
  const over = await moveBooking({ req, tx, booking, action: 'replace', mover: system, now })
  // What no bank holds is free for the new payment at once; the hold on a card is let go by the job of the move.
  if (payment.card.amount === 0) await recordVoid({ req, tx, booking: over, payment, now })
  const { tutorId, studentId, subjectId, durationMinutes, exchangeRate } = booking
  const request = { tutorId, subjectId, durationMinutes, start: proposedStart }
  const student = { id: studentId, currency: booking.price.currency as Currency }
  const end = addMinutes(proposedStart, durationMinutes)
  const facts = await readHoldFacts({ tx, request, student, end, now })
  const held = heldBooking({ facts, cost: { ...proposedPrice, exchangeRate }, request, viewer, now })
  const agreed = {
    ...held,
    ...(await wishesOf(tx, booking.id)),
    studentId,
    bookedById: booking.bookedById,
    timezoneStudent: booking.timezoneStudent,
    confirmationMode: 'instant' as const,
    // As it was kept for the proposal: the tutor may have set longer breaks since.
    busyTo: new Date(end.getTime() + booking.busyTo.getTime() - booking.end.getTime()),
  }
  const payWith = { useWallet: payment.tenders.wallet > 0 }
  const slot = await placeHold({ req, tx, booking: agreed, facts, payWith, now })
  await tx.execute(sql`
    update bookings set replaced_by_id = ${slot.bookingId}, updated_at = ${now.toISOString()} where id = ${booking.id}`)
  return slot
}

async function wishesOf(tx: Tx, bookingId: string) {
  const { rows } = await tx.execute<{ topic: string | null; goals: string | null }>(
    sql`select topic, goals from bookings where id = ${bookingId}`,
  )
  return { topic: rows[0]?.topic ?? null, goals: rows[0]?.goals ?? null }
}
