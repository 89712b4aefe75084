import { allowedActions } from '@/domain/booking/allowedActions'
import type { Actor } from '@/domain/booking/bookingSnapshot'
import { costsStrike } from '@/domain/booking/costsStrike'
import { joinWindow } from '@/domain/booking/deadlines'
import { isJoinOpen } from '@/domain/booking/isJoinOpen'
import { isPaidAgain, mayProposePrice } from '@/domain/booking/priceProposal'
import type { Action } from '@/domain/booking/process'
import { type RefundAnswer, refundFor } from '@/domain/booking/refundFor'
import { addMoney, type Money, money } from '@/domain/money/money'
import { multiplyMoney } from '@/domain/money/multiplyMoney'
import type { PackageStatus } from '@/domain/package/packageStatus'
import { lessonReturn } from '@/domain/payment/lessonReturn'
import type { PaymentParts, RefundWay } from '@/domain/payment/tenders'
import { commissionFor, splitEarnings } from '@/domain/payout/commission'
import { isoText } from '@/domain/time/isoText'
import { goodFitUntil, goodFitValue, mayClaimGoodFit } from '@/domain/trial/goodFit'
import { type LoadedBooking, toBooking } from '../bookingRow'
import type { BookingViewRow } from './bookingViewSql'

/** A booking as one person sees it. Instants are ISO 8601 in UTC; money in the student's currency unless said. */
export type BookingView = {
  id: string
  reference: string
  tutorId: string
  tutorSlug: string
  tutorName: string
  tutorPhotoUrl: string | null
  studentId: string
  studentName: string
  subjectId: string
  subjectName: string
  start: string
  end: string
  durationMinutes: number
  /** The first lesson of the two, on the tutor's terms for a trial (EX28). */
  isTrial: boolean
  timezoneTutor: string
  timezoneStudent: string
  topic: string | null
  goals: string | null
  sessionState: LoadedBooking['sessionState']
  sessionOutcome: LoadedBooking['sessionOutcome']
  paymentState: LoadedBooking['paymentState']
  disputeState: LoadedBooking['disputeState']
  price: Money
  serviceFee: Money
  /** The price as the tutor made it, in their currency. */
  tutorPrice: Money
  /** Units of the student's currency for one of the tutor's, frozen; null when they are the same. */
  exchangeRate: string | null
  /** In the tutor's currency, for them and staff only: exact once captured, at today's tier before (NV19). */
  commission?: Money
  tutorNet?: Money
  /** Of all that the tutor is asked for at once: of a weekly series every lesson that waits. */
  requestNet?: Money
  commissionRateBps?: number
  /** The package it is taken from; null when it is paid for by itself. */
  packageId: string | null
  holdExpiresAt: string | null
  requestExpiresAt: string | null
  confirmedAt: string | null
  endReason: string | null
  cancelledBy: LoadedBooking['cancelledBy']
  /** By which ways it is paid, adding up to price and service fee; for the student and staff only. */
  paidWith?: Record<keyof PaymentParts, Money>
  /** Where the student wants back what the card paid. */
  refundTo: RefundWay | null
  refundDue: Money | null
  refunded: Money
  earningsAvailableAt: string | null
  tutorJoinedAt: string | null
  studentJoinedAt: string | null
  /** Another time that one side asks for; the other answers by `expiresAt`. */
  proposal: {
    by: 'student' | 'tutor'
    start: string
    end: string
    expiresAt: string
    reason: string | null
    /** Another price that goes with it; the tutor's net for them and staff only. `isPaidAgain`: accepting asks for a new payment. */
    price: { price: Money; tutorPrice: Money; tutorNet?: Money; isPaidAgain: boolean } | null
  } | null
  /** The booking at the agreed price that stands in its place. */
  replacedById: string | null
  rescheduleCount: number
  /** Its place in the weekly series it is a lesson of, from 1; how many lessons that has, and how many wait for the tutor. */
  series: { id: string; position: number; lessons: number; requested: number } | null
  meetingUrl: string | null
  reviewId: string | null
  /** The good-fit guarantee of a trial that was given, for the student and staff; null for every other lesson. */
  goodFit: {
    until: string
    canClaim: boolean
    /** What the student would get. */
    worth: Money
    credit: { amount: Money; at: string } | null
  } | null
  /** Who the viewer is to this booking. */
  as: Actor
  allowedActions: Action[]
  /** Whether the viewer can ask for another price (EX15). */
  canProposePrice: boolean
  /** Whether cancelling now counts as a strike against the tutor who reads this (CT48). */
  cancelCostsStrike: boolean
  /** What cancelling gives back now, and from `refundChangesAt` on. */
  refundNow: Money
  refundRule: RefundAnswer['rule']
  refundAfter: Money
  refundChangesAt: string | null
  /** Whether that is the lesson itself, back in the package it was taken from, instead of money (NV06). */
  goesBackToPackage: boolean
  joinOpensAt: string
  canJoin: boolean
}

/** Makes the view from a row of `BOOKING_VIEW_SQL`. */
export function toBookingView({ row, as, now }: { row: BookingViewRow; as: Actor; now: Date }): BookingView {
  const booking = toBooking(row)
  const refund = refundFor({ booking, actor: as, now })
  const currency = booking.price.currency
  const series = seriesOf(booking, row)
  const seesEarnings = as === 'tutor' || as === 'ops'
  const earnings = seesEarnings && earningsOf(booking, Number(row.lifetime_usd_cents ?? 0))
  return {
    id: booking.id,
    reference: booking.reference,
    tutorId: booking.tutorId,
    tutorSlug: row.tutor_slug as string,
    tutorName: row.tutor_name as string,
    tutorPhotoUrl: row.photo_card ?? row.photo_url ?? null,
    studentId: booking.studentId,
    studentName: row.student_name as string,
    subjectId: booking.subjectId,
    subjectName: row.subject_name as string,
    start: booking.start.toISOString(),
    end: booking.end.toISOString(),
    durationMinutes: booking.durationMinutes,
    isTrial: booking.isTrial,
    timezoneTutor: booking.timezoneTutor,
    timezoneStudent: booking.timezoneStudent,
    topic: row.topic ?? null,
    goals: row.goals ?? null,
    sessionState: booking.sessionState,
    sessionOutcome: booking.sessionOutcome,
    paymentState: booking.paymentState,
    disputeState: booking.disputeState,
    price: booking.price,
    serviceFee: booking.serviceFee,
    tutorPrice: booking.tutorPrice,
    exchangeRate: booking.exchangeRate,
    ...(earnings && { ...earnings, requestNet: requestNetOf(earnings.tutorNet, series) }),
    packageId: row.package_id ?? null,
    holdExpiresAt: isoText(booking.holdExpiresAt),
    requestExpiresAt: isoText(booking.requestExpiresAt),
    confirmedAt: isoText(booking.confirmedAt),
    endReason: row.end_reason ?? null,
    cancelledBy: booking.cancelledBy,
    ...(as !== 'tutor' && { paidWith: paidWithOf(row.paid_with, currency) }),
    refundTo: booking.refundTo,
    refundDue: booking.refundDueAmount === null ? null : money(booking.refundDueAmount, currency),
    refunded: money(booking.refundedAmount, currency),
    earningsAvailableAt: isoText(row.earnings_available_at),
    tutorJoinedAt: isoText(booking.tutorJoinedAt),
    studentJoinedAt: isoText(booking.studentJoinedAt),
    proposal: proposalOf({ booking, row, rateBps: earnings ? earnings.commissionRateBps : null }),
    replacedById: booking.replacedById,
    rescheduleCount: booking.rescheduleCount,
    series,
    meetingUrl: row.meeting_url ?? null,
    reviewId: row.review_id ?? null,
    goodFit: as === 'tutor' ? null : goodFitOf(booking, row, now),
    as,
    allowedActions: allowedActions({ booking, actor: as, now }),
    canProposePrice: mayProposePrice({ actor: as, booking, isFromPackage: row.package_id != null }),
    cancelCostsStrike: as === 'tutor' && costsStrike({ booking, now }),
    refundNow: refund.refund,
    refundRule: refund.rule,
    refundAfter: refund.refundAfter,
    refundChangesAt: isoText(refund.changesAt),
    goesBackToPackage: goesBackToPackage({ booking, row, refund: refund.refund, now }),
    joinOpensAt: joinWindow(booking).opensAt.toISOString(),
    canJoin: isJoinOpen({ booking, now }),
  }
}

/** As the database made it of the payment; nothing for a booking that has none. */
function paidWithOf(parts: unknown, currency: string): BookingView['paidWith'] {
  if (!parts) return undefined
  const of = (part: keyof PaymentParts) => money(Number((parts as PaymentParts)[part]), currency)
  return {
    package: of('package'),
    promo: of('promo'),
    credit: of('credit'),
    wallet: of('wallet'),
    card: of('card'),
  }
}

type Return = { booking: LoadedBooking; row: BookingViewRow; refund: Money; now: Date }

function goesBackToPackage({ booking, row, refund, now }: Return): boolean {
  const from = row.package as unknown as { status: PackageStatus; expiresAt: string | null } | null
  if (!from) return false
  const { status, expiresAt } = from
  const isWhole = refund.amount === addMoney(booking.price, booking.serviceFee).amount
  const source = { status, expiresAt: expiresAt === null ? null : new Date(expiresAt) }
  return lessonReturn({ package: source, isWhole, now }) === 'package'
}

function goodFitOf(booking: LoadedBooking, row: BookingViewRow, now: Date): BookingView['goodFit'] {
  const until = goodFitUntil(booking)
  if (!until) return null
  const { goodFitAt, price } = booking
  const promo = paidWithOf(row.paid_with, price.currency)?.promo.amount ?? 0
  const worth = goodFitValue({ price, tenders: { promo } })
  return {
    until: until.toISOString(),
    canClaim: worth.amount > 0 && mayClaimGoodFit({ booking, isContested: row.chargeback_id != null, now }),
    worth,
    credit: goodFitAt && {
      amount: money(Number(row.good_fit_amount), price.currency),
      at: goodFitAt.toISOString(),
    },
  }
}

function seriesOf({ seriesId }: LoadedBooking, row: BookingViewRow): BookingView['series'] {
  if (!seriesId) return null
  return {
    id: seriesId,
    position: Number(row.series_position),
    lessons: Number(row.series_lessons),
    requested: Number(row.series_requested),
  }
}

type Proposal = {
  booking: LoadedBooking
  row: BookingViewRow
  /** The tutor's commission, for who sees earnings. */
  rateBps: number | null
}

function proposalOf({ booking, row, rateBps }: Proposal): BookingView['proposal'] {
  const { proposal, proposedStart, proposedEnd, proposalExpiresAt } = booking
  if (proposal === 'NONE' || !proposedStart || !proposedEnd || !proposalExpiresAt) return null
  return {
    by: proposal === 'TUTOR' ? 'tutor' : 'student',
    start: proposedStart.toISOString(),
    end: proposedEnd.toISOString(),
    expiresAt: proposalExpiresAt.toISOString(),
    reason: row.proposal_reason ?? null,
    price: priceOf({ booking, row, rateBps }),
  }
}

function priceOf({ booking, row, rateBps }: Proposal): NonNullable<BookingView['proposal']>['price'] {
  const { proposedPrice } = booking
  if (!proposedPrice) return null
  const { price, tutorPrice } = proposedPrice
  const onCard = paidWithOf(row.paid_with, price.currency)?.card ?? money(0, price.currency)
  return {
    price,
    tutorPrice,
    ...(rateBps !== null && { tutorNet: splitEarnings({ price: tutorPrice, rateBps }).tutorNet }),
    isPaidAgain: isPaidAgain({ price: booking.price, agreed: price, onCard }),
  }
}

/** Lessons of a series cost the same, and so each leaves the tutor the same. */
const requestNetOf = (tutorNet: Money, series: BookingView['series']): Money =>
  series ? multiplyMoney({ money: tutorNet, numerator: series.requested, denominator: 1 }) : tutorNet

/** What was settled, or what would be at the tutor's tier of today. */
function earningsOf(booking: LoadedBooking, lifetimeNetUsdCents: number) {
  const rateBps = booking.commissionRateBps ?? commissionFor({ lifetimeNetUsdCents }).rateBps
  const { tutorPrice } = booking
  const { currency } = tutorPrice
  if (booking.tutorNetAmount !== null && booking.commissionAmount !== null) {
    return {
      commissionRateBps: rateBps,
      commission: money(booking.commissionAmount, currency),
      tutorNet: money(booking.tutorNetAmount, currency),
    }
  }
  return { commissionRateBps: rateBps, ...splitEarnings({ price: tutorPrice, rateBps }) }
}
