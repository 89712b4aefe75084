import type { NotificationTemplate } from '@/domain/booking/effects'
import { money } from '@/domain/money/money'
import { NO_PARTS } from '@/domain/payment/tenders'
import type { LoadedBooking } from '@/operations/booking/bookingRow'
import type { BookingFacts, BookingMail, Part } from '@/operations/notification/mail/bookingMail'
import { sampleBooking } from '../../../src/domain/booking/bookingSnapshot.fixture'

const ZONES: Record<Part, string> = {
  student: 'America/New_York',
  parent: 'America/New_York',
  tutor: 'Asia/Manila',
  ops: 'UTC',
}

const CARD = { ...NO_PARTS, card: 4200 }

const now = new Date('2026-11-02T12:00:00Z')

/**
 * A mail about a lesson of Mia in New York with Ana in Manila on 4 November 2026, 10:00 UTC: 05:00 for Mia and 18:00
 * for Ana, $40.00 and $2.00 of service fee, commission 20 %.
 */
export function sampleMail(part: Part, changes: Partial<BookingFacts> = {}): BookingMail {
  const booking = {
    ...sampleBooking(),
    id: '019abcde-0000-7000-8000-000000000001',
    reference: 'ABCD2345',
    tutorId: 'tutor',
    tutorUserId: 'ana',
    studentId: 'mia',
    bookedById: 'mia',
    subjectId: 'maths',
    seriesId: null,
    durationMinutes: 60,
    isTrial: false,
    goodFitAt: null,
    busyTo: new Date('2026-11-04T11:00:00Z'),
    timezoneTutor: ZONES.tutor,
    timezoneStudent: ZONES.student,
    tutorPrice: money(4000, 'USD'),
    exchangeRate: null,
    refundTo: null,
    settledAt: null,
    commissionRateBps: 2000,
    commissionAmount: null,
    tutorNetAmount: null,
    guaranteeAmount: 0,
    replacedById: null,
  }
  return {
    booking,
    subject: { name: 'Mathematics', slug: 'mathematics' },
    topic: 'Fractions',
    goals: 'Understand why we flip and multiply.',
    tutorName: 'Ana Reyes',
    studentName: 'Mia T.',
    parentName: null,
    cause: null,
    earnings: {
      price: money(4000, 'USD'),
      commission: money(800, 'USD'),
      net: money(3200, 'USD'),
      rateBps: 2000,
    },
    captured: money(4200, 'USD'),
    isFromPackage: false,
    lastRefund: money(4200, 'USD'),
    paid: CARD,
    back: CARD,
    returned: CARD,
    dispute: { category: 'technical_problem', description: 'The sound was gone for half an hour.' },
    series: null,
    now,
    to: { userId: part, email: `${part}@example.test`, firstName: 'Sam', timeZone: ZONES[part], part },
    ...changes,
  }
}

const NOTHING = { price: money(0, 'USD'), commission: money(0, 'USD'), net: money(0, 'USD'), rateBps: 2000 }

const PROPOSAL = {
  proposal: 'TUTOR',
  proposedStart: new Date('2026-11-05T10:00:00Z'),
  proposedEnd: new Date('2026-11-05T11:00:00Z'),
  proposalExpiresAt: new Date('2026-11-03T10:00:00Z'),
} as const

type Scene = { parts: readonly Part[]; booking?: Partial<LoadedBooking>; facts?: Partial<BookingFacts> }

/** Who gets each notification, and a state of the booking in which it is sent. */
export const SCENES: Record<NotificationTemplate, Scene> = {
  approvalGiven: { parts: ['student'], booking: { sessionState: 'HELD' }, facts: { parentName: 'Kim T.' } },
  requestReceived: { parts: ['tutor'], booking: { sessionState: 'REQUESTED' } },
  requestSent: { parts: ['student', 'parent'], booking: { sessionState: 'REQUESTED' } },
  requestNudge: { parts: ['tutor'], booking: { sessionState: 'REQUESTED' } },
  requestDeclined: {
    parts: ['student', 'parent'],
    booking: { sessionState: 'DECLINED' },
    facts: { cause: { actor: 'tutor', reason: 'I am travelling that day.' } },
  },
  requestExpired: { parts: ['student', 'parent'], booking: { sessionState: 'EXPIRED' } },
  bookingConfirmed: { parts: ['student', 'parent', 'tutor'] },
  bookingCancelled: {
    parts: ['student', 'parent', 'tutor'],
    booking: { sessionState: 'CANCELLED', cancelledBy: 'tutor', refundDueAmount: 4200 },
    facts: { cause: { actor: 'tutor', reason: 'I caught a cold.' }, earnings: NOTHING },
  },
  lessonMoved: {
    parts: ['student', 'parent', 'tutor'],
    facts: { cause: { actor: 'student', reason: null } },
  },
  timeProposed: {
    parts: ['student', 'parent', 'tutor'],
    booking: PROPOSAL,
    facts: { cause: { actor: 'tutor', reason: 'I have to see the dentist.' } },
  },
  proposalDeclined: {
    parts: ['student', 'parent', 'tutor'],
    facts: { cause: { actor: 'student', reason: null } },
  },
  proposalExpired: { parts: ['student', 'parent', 'tutor'] },
  agreedUnpaid: {
    parts: ['student', 'parent', 'tutor'],
    booking: { sessionState: 'EXPIRED', paymentState: 'VOIDED', requestedAt: null, replacesRequest: true },
  },
  reminder24h: { parts: ['student', 'parent', 'tutor'] },
  reminder1h: { parts: ['student', 'parent', 'tutor'] },
  lessonCompleted: {
    parts: ['student', 'parent', 'tutor'],
    booking: { sessionState: 'ENDED', sessionOutcome: 'COMPLETED' },
  },
  lessonNotHeld: {
    parts: ['student', 'parent', 'tutor'],
    booking: { sessionState: 'ENDED', sessionOutcome: 'NO_SHOW_TUTOR' },
  },
  paymentFailed: { parts: ['student', 'parent'], booking: { paymentState: 'FAILED' } },
  paymentReceipt: { parts: ['student', 'parent'], booking: { paymentState: 'CAPTURED' } },
  refundSent: {
    parts: ['student', 'parent'],
    booking: { sessionState: 'CANCELLED', paymentState: 'REFUNDED', refundedAmount: 4200 },
  },
  disputeOpened: {
    parts: ['student', 'tutor', 'ops'],
    booking: { sessionState: 'ENDED', sessionOutcome: 'COMPLETED', disputeState: 'OPEN' },
    facts: { cause: { actor: 'student', reason: 'The sound was gone for half an hour.' } },
  },
  disputeResolved: {
    parts: ['student', 'tutor'],
    booking: {
      sessionState: 'ENDED',
      sessionOutcome: 'COMPLETED',
      disputeState: 'RESOLVED_PARTIAL',
      paymentState: 'CAPTURED',
      refundDueAmount: 2100,
    },
    facts: { cause: { actor: 'ops', reason: 'Half of the lesson could be heard.' } },
  },
  disputeAppealed: {
    parts: ['student', 'tutor', 'ops'],
    booking: { sessionState: 'ENDED', sessionOutcome: 'COMPLETED', disputeState: 'APPEALED' },
    facts: { cause: { actor: 'tutor', reason: 'The sound came back after five minutes.' } },
  },
}

/** The mail of a notification to one of its receivers, in a state that fits. */
export function sceneMail(
  template: NotificationTemplate,
  part: Part,
  changes: Partial<BookingFacts> = {},
): BookingMail {
  const { booking, facts } = SCENES[template]
  const mail = sampleMail(part, { ...facts, ...changes })
  return { ...mail, booking: { ...mail.booking, ...booking, ...changes.booking } }
}
