import type { NotificationTemplate } from '@/domain/booking/effects'
import type { BookingMail } from './bookingMail'
import type { MailContent } from './mailContent'
import { agreedUnpaid } from './templates/agreedUnpaid'
import { approvalGiven } from './templates/approvalGiven'
import { bookingCancelled } from './templates/bookingCancelled'
import { bookingConfirmed } from './templates/bookingConfirmed'
import { disputeAppealed } from './templates/disputeAppealed'
import { disputeOpened } from './templates/disputeOpened'
import { disputeResolved } from './templates/disputeResolved'
import { lessonCompleted } from './templates/lessonCompleted'
import { lessonMoved } from './templates/lessonMoved'
import { lessonNotHeld } from './templates/lessonNotHeld'
import { paymentFailed } from './templates/paymentFailed'
import { paymentReceipt } from './templates/paymentReceipt'
import { proposalDeclined } from './templates/proposalDeclined'
import { proposalExpired } from './templates/proposalExpired'
import { refundSent } from './templates/refundSent'
import { reminder1h } from './templates/reminder1h'
import { reminder24h } from './templates/reminder24h'
import { requestDeclined } from './templates/requestDeclined'
import { requestExpired } from './templates/requestExpired'
import { requestNudge } from './templates/requestNudge'
import { requestReceived } from './templates/requestReceived'
import { requestSent } from './templates/requestSent'
import { timeProposed } from './templates/timeProposed'
import { withSeries } from './withSeries'

/** What is written for each notification of the booking process; exhaustive by type. */
export const BOOKING_TEMPLATES = {
  approvalGiven,
  requestReceived: withSeries(requestReceived),
  requestSent: withSeries(requestSent),
  requestNudge: withSeries(requestNudge),
  requestDeclined: withSeries(requestDeclined),
  requestExpired: withSeries(requestExpired),
  bookingConfirmed: withSeries(bookingConfirmed),
  bookingCancelled: withSeries(bookingCancelled),
  lessonMoved: withSeries(lessonMoved),
  timeProposed,
  proposalDeclined,
  proposalExpired,
  agreedUnpaid,
  reminder24h,
  reminder1h,
  lessonCompleted,
  lessonNotHeld,
  paymentFailed,
  paymentReceipt: withSeries(paymentReceipt),
  refundSent: withSeries(refundSent),
  disputeOpened,
  disputeResolved,
  disputeAppealed,
} satisfies Record<NotificationTemplate, (mail: BookingMail) => MailContent>
