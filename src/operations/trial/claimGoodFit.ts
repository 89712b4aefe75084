import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Money } from '@/domain/money/money'
import { addDays } from '@/domain/time/instants'
import {
  GOOD_FIT_WINDOW_DAYS,
  type GoodFitReason,
  goodFitValue,
  MOST_GOOD_FITS,
  mayClaimGoodFit,
} from '@/domain/trial/goodFit'
import { type LoadedBooking, lockBooking } from '@/operations/booking/bookingRow'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { lockPayer } from '@/operations/payment/lockPayer'
import { paymentOfBooking } from '@/operations/payment/paymentRow'
import { issueCredit } from '@/operations/promotion/issueCredit'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { tellGoodFit } from './tellGoodFit'

type Input = {
  payload: Payload
  viewer: Viewer
  bookingId: string
  reason: GoodFitReason
  /** For staff; the tutor does not read it. */
  comment?: string
  now: Date
}

/**
 * The good-fit guarantee of a trial (EX28, NV20): the student gets what they paid as credit, at the cost of the
 * marketplace; the tutor keeps what they earned, gets no strike, and is told kindly. Asked for again it answers what there
 * is. Credit, mark on the booking and mails are one transaction, under the booking's lock and the student's, so that
 * the limit counts whatever is asked for at the same moment.
 * @throws DomainError NOT_FOUND for somebody else's lesson, GOOD_FIT_CLOSED, GOOD_FIT_LIMIT
 */
export async function claimGoodFit({
  payload,
  viewer,
  bookingId,
  reason,
  comment,
  now,
}: Input): Promise<void> {
  await withTransaction(
    payload,
    async ({ tx }) => {
      const booking = await lockBooking(tx, bookingId)
      if (booking.bookedById !== viewer.id && booking.studentId !== viewer.id)
        throw new DomainError('NOT_FOUND', `booking ${bookingId} not visible to ${viewer.id}`)
      if (booking.goodFitAt) return
      await lockPayer(tx, booking.studentId)
      const amount = await worthOf({ tx, booking, now })
      await assertBelowLimit({ tx, studentId: booking.studentId, now })
      const credit = { studentId: booking.studentId, amount, reason: 'goodFit', note: comment } as const
      await issueCredit({ tx, ...credit, goodFit: { bookingId, reason }, now })
      await tx.execute(sql`
        update bookings set good_fit_at = ${now.toISOString()}, updated_at = ${now.toISOString()}
        where id = ${bookingId} and good_fit_at is null`)
      await tellGoodFit({ tx, bookingId, amount, reason, now })
    },
    { user: viewer.user },
  )
}

type Of = { tx: Tx; booking: LoadedBooking; now: Date }

/** What the credit is worth, in the currency of the price. */
async function worthOf({ tx, booking, now }: Of): Promise<Money> {
  const { rows } = await tx.execute(sql`
    select 1 from chargebacks c join payments p on p.id = c.payment_id where p.booking_id = ${booking.id} limit 1`)
  if (!mayClaimGoodFit({ booking, isContested: rows.length > 0, now }))
    throw new DomainError('GOOD_FIT_CLOSED', `booking ${booking.id} has no good-fit guarantee now`)
  const { amount: price, tenders } = await paymentOfBooking(tx, booking.id)
  const value = goodFitValue({ price, tenders })
  if (value.amount === 0)
    throw new DomainError('GOOD_FIT_CLOSED', `trial ${booking.id} was paid by a code`, {
      userMessage: 'A promotion code paid for this trial, so there is nothing of yours to give back.',
    })
  return value
}

async function assertBelowLimit({
  tx,
  studentId,
  now,
}: {
  tx: Tx
  studentId: string
  now: Date
}): Promise<void> {
  const since = addDays(now, -GOOD_FIT_WINDOW_DAYS).toISOString()
  const { rows } = await tx.execute<{ used: number }>(sql`
    select count(*)::int used from promotional_credits
    where student_id = ${studentId} and reason = 'goodFit' and issued_at > ${since}`)
  if (Number(rows[0]?.used) >= MOST_GOOD_FITS)
    throw new DomainError('GOOD_FIT_LIMIT', `student ${studentId} has used the good-fit guarantee twice`)
}
