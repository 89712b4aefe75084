import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { EvidenceFacts } from '@/domain/chargeback/evidenceFacts'
import { DomainError } from '@/domain/errors/domainError'
import { readsMessages, worksOnCases } from '@/domain/identity/staffRights'
import { isoText } from '@/domain/time/isoText'
import type { BookingDetail } from '@/operations/booking/queries/bookingDetail'
import { getBooking } from '@/operations/booking/queries/getBooking'
import { evidenceFacts } from '@/operations/chargeback/queries/evidenceFacts'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { paymentOfBooking } from '@/operations/payment/paymentRow'
import { database } from '@/services/database/tx'
import { type DecisionPreview, previewDecision } from './previewDecision'

export type DisputeCase = {
  booking: BookingDetail
  report: { category: string; description: string; by: 'student' | 'tutor' | 'staff'; at: string }
  facts: EvidenceFacts
  /** What giving everything back would take from whom. */
  full: { shares: DecisionPreview; marketplace: DecisionPreview }
}

type Input = { payload: Payload; viewer: Viewer; disputeId: string; now: Date }
type Row = {
  booking_id: string
  category: string
  description: string
  /** When it was reported by the product’s clock, which in the demo may be ahead of the one that stamps rows. */
  reported_at: string
  by: 'student' | 'tutor' | 'staff'
}

/**
 * What staff need to decide about a reported problem: the lesson, who was there, what was written, and what it would cost
 * whom. Messages only for those who may read them in a case.
 * @throws DomainError NOT_FOUND, also for whoever does not work on cases
 */
export async function getDisputeCase({ payload, viewer, disputeId, now }: Input): Promise<DisputeCase> {
  const tx = database(payload)
  const { rows } = await tx.execute<Row>(sql`
    select d.booking_id, d.category, d.description,
      coalesce((select max(h.at) from booking_history h where h.booking_id = b.id and h.action = 'openDispute'), d.created_at) reported_at,
      case when d.opened_by_id in (b.student_id, b.booked_by_id) then 'student' when d.opened_by_id = b.tutor_user_id then 'tutor' else 'staff' end "by"
    from disputes d join bookings b on b.id = d.booking_id where d.id = ${disputeId}`)
  const row = rows[0]
  if (!row || !worksOnCases(viewer))
    throw new DomainError('NOT_FOUND', `dispute ${disputeId} not visible to ${viewer.id}`)
  const { booking_id: bookingId, category, description, by } = row
  const booking = await getBooking({ payload, viewer, bookingId, now })
  const { id: paymentId } = await paymentOfBooking(tx, bookingId)
  const withMessages = readsMessages(viewer)
  const refundAmount = booking.price.amount + booking.serviceFee.amount
  const preview = (paidBy: 'shares' | 'marketplace') =>
    previewDecision({ payload, bookingId, refundAmount, paidBy })
  return {
    booking,
    report: { category, description, by, at: isoText(row.reported_at) },
    facts: await evidenceFacts({ tx, paymentId, withMessages }),
    full: { shares: await preview('shares'), marketplace: await preview('marketplace') },
  }
}
