import { sql } from '@payloadcms/db-postgres'
import type { BookingSnapshot } from '@/domain/booking/bookingSnapshot'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { RefundWay } from '@/domain/payment/tenders'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

/** A booking as operations hold it: the snapshot the rules need, and who and what it is about. */
export type LoadedBooking = BookingSnapshot & {
  id: string
  reference: string
  tutorId: string
  tutorUserId: string
  studentId: string
  bookedById: string
  subjectId: string
  /** The weekly series it is a lesson of. */
  seriesId: string | null
  durationMinutes: number
  isTrial: boolean
  goodFitAt: Date | null
  /** End of the lesson with the tutor's buffer as frozen at booking. */
  busyTo: Date
  timezoneTutor: string
  timezoneStudent: string
  /** The price as the tutor made it: what their share is counted from (CT42). */
  tutorPrice: Money
  /** Units of the student's currency for one of the tutor's, as decimal text; null when they are the same. */
  exchangeRate: string | null
  /** Where the student wants back what the card paid. */
  refundTo: RefundWay | null
  settledAt: Date | null
  commissionRateBps: number | null
  commissionAmount: number | null
  tutorNetAmount: number | null
  /** The booking that stands in its place at the agreed price; null unless there is one. */
  replacedById: string | null
  /** Of the refund due, what the marketplace pays instead of the tutor; minor units. */
  guaranteeAmount: number
}

/** A row of `bookings`. */
export type BookingRow = Record<string, string | null>

const date = (value: string | null | undefined) => (value ? new Date(value) : null)
/** Column of `bookings b`: it stands in the place of a request, at the price that was agreed (EX15). */
export const replacesRequestSql = sql`exists (select 1 from bookings o where o.replaced_by_id = b.id) as replaces_request`
/** A boolean as the driver gives it. */
const isTrue = (value: unknown) => value === true
const number = (value: string | null | undefined) => (value == null ? null : Number(value))

/**
 * Reads a booking and locks its row until the transaction ends, so that moves of one booking never interleave.
 * @throws DomainError NOT_FOUND
 */
export async function lockBooking(tx: Tx, bookingId: string): Promise<LoadedBooking> {
  const { rows } = await prepared<BookingRow>(
    tx,
    sql`select b.*, ${replacesRequestSql} from bookings b where b.id = ${bookingId} for update`,
  )
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no booking ${bookingId}`)
  return toBooking(rows[0])
}

/**
 * Reads a booking without a lock, for pages and previews.
 * @throws DomainError NOT_FOUND
 */
export async function readBooking(tx: Tx, bookingId: string): Promise<LoadedBooking> {
  const { rows } = await prepared<BookingRow>(
    tx,
    sql`select b.*, ${replacesRequestSql} from bookings b where b.id = ${bookingId}`,
  )
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no booking ${bookingId}`)
  return toBooking(rows[0])
}

/** Turns a row of `bookings` into what the rules work on. */
export function toBooking(row: BookingRow): LoadedBooking {
  const text = (column: string) => row[column] as string
  const currency = text('currency')
  const price = money(Number(row.price_amount), currency)
  return {
    id: text('id'),
    reference: text('reference'),
    tutorId: text('tutor_id'),
    tutorUserId: text('tutor_user_id'),
    studentId: text('student_id'),
    bookedById: text('booked_by_id'),
    subjectId: text('subject_id'),
    seriesId: row.series_id ?? null,
    isPaidTogether: row.series_id != null,
    ...(row.replaces_request !== undefined && { replacesRequest: isTrue(row.replaces_request) }),
    durationMinutes: Number(row.duration_minutes),
    isTrial: isTrue(row.is_trial),
    goodFitAt: date(row.good_fit_at),
    busyTo: new Date(text('busy_to')),
    timezoneTutor: text('timezone_tutor'),
    timezoneStudent: text('timezone_student'),
    sessionState: row.session_state as LoadedBooking['sessionState'],
    sessionOutcome: row.session_outcome as LoadedBooking['sessionOutcome'],
    paymentState: row.payment_state as LoadedBooking['paymentState'],
    disputeState: row.dispute_state as LoadedBooking['disputeState'],
    start: new Date(text('start')),
    end: new Date(text('end')),
    holdExpiresAt: date(row.hold_expires_at),
    requestedAt: date(row.requested_at),
    requestExpiresAt: date(row.request_expires_at),
    confirmedAt: date(row.confirmed_at),
    endedAt: date(row.ended_at),
    tutorJoinedAt: date(row.tutor_joined_at),
    studentJoinedAt: date(row.student_joined_at),
    tutorLeftAt: date(row.tutor_left_at),
    studentLeftAt: date(row.student_left_at),
    hasMeetingLink: Boolean(row.meeting_url),
    proposal: row.proposed_by === 'tutor' ? 'TUTOR' : row.proposed_by === 'student' ? 'STUDENT' : 'NONE',
    proposedStart: date(row.proposed_start),
    proposedEnd: date(row.proposed_end),
    proposalExpiresAt: date(row.proposal_expires_at),
    proposedPrice: proposedPriceOf(row),
    rescheduleCount: Number(row.reschedule_count),
    settledAt: date(row.settled_at),
    disputeDecidedAt: date(row.dispute_decided_at),
    confirmationMode: row.confirmation_mode as LoadedBooking['confirmationMode'],
    holdStrategy: row.hold_strategy as LoadedBooking['holdStrategy'],
    policyVersion: text('policy_version'),
    price,
    tutorPrice: row.tutor_currency ? money(Number(row.tutor_price_amount), row.tutor_currency) : price,
    exchangeRate: row.exchange_rate ?? null,
    serviceFee: money(Number(row.service_fee_amount), currency),
    refundedAmount: Number(row.refunded_amount),
    refundDueAmount: number(row.refund_due_amount),
    refundTo: (row.refund_to as RefundWay | null) ?? null,
    cancelledBy: row.cancelled_by as LoadedBooking['cancelledBy'],
    commissionRateBps: number(row.commission_rate_bps),
    commissionAmount: number(row.commission_amount),
    tutorNetAmount: number(row.tutor_net_amount),
    guaranteeAmount: Number(row.guarantee_amount),
    replacedById: row.replaced_by_id ?? null,
  }
}

function proposedPriceOf(row: BookingRow): LoadedBooking['proposedPrice'] {
  const { proposed_price_amount: amount, proposed_tutor_price_amount: own, currency, tutor_currency } = row
  if (amount == null || own == null) return null
  return {
    price: money(Number(amount), currency as string),
    tutorPrice: money(Number(own), (tutor_currency ?? currency) as string),
  }
}
