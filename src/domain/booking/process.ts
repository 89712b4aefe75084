import type { Transition } from './transition'

const learner = ['student', 'parent'] as const
const people = ['student', 'parent', 'tutor'] as const
const secured = ['AUTHORIZED', 'CAPTURED'] as const
/** A booking that waits for a parent has no checkout yet. */
const payable = [
  'HELD',
  'REQUESTED',
  'CONFIRMED',
  'IN_PROGRESS',
  'ENDED',
  'DECLINED',
  'CANCELLED',
  'EXPIRED',
] as const
const over = ['ENDED', 'DECLINED', 'CANCELLED', 'EXPIRED'] as const
/** Whatever the payment has reached: give back what `refundFor` says, keep the rest. `effects.ts` picks what applies. */
const unwind = ['closeCheckout', 'voidPayment', 'refundPayment', 'capturePayment', 'settleLesson'] as const

/**
 * The booking process (domain.md section 2): the only place that says which state follows which, by whom, and what
 * comes of it. Buttons, timers, errors and the database CHECK are derived from it. Rows of one action are tried in
 * order. One block for each state a session can be in, then payment, then disputes.
 */
// biome-ignore format: a table is read by its lines
const TABLE = [
  // A child's request waits for the parent, whose yes starts the ten minutes in which to pay.
  { action: 'approve', field: 'sessionState', actors: ['parent'], from: ['AWAITING_APPROVAL'], to: 'HELD',
    guards: ['beforeRequestExpiry', 'beforeStart'], effects: ['notify:approvalGiven'], requiresReason: false },
  { action: 'decline', field: 'sessionState', actors: ['parent'], from: ['AWAITING_APPROVAL'], to: 'DECLINED',
    guards: [], effects: [...unwind, 'notify:requestDeclined'], requiresReason: false },
  { action: 'expireApproval', field: 'sessionState', actors: ['system'], from: ['AWAITING_APPROVAL'], to: 'EXPIRED',
    timer: 'approvalExpires', guards: ['requestOver'], effects: [...unwind, 'notify:requestExpired'], requiresReason: false },

  // Held while paying. A failed card leaves it held, so the student can try another one until the hold is over.
  { action: 'placeRequest', field: 'sessionState', actors: ['system'], from: ['HELD'], to: 'REQUESTED',
    when: { paymentState: secured }, guards: ['requestConfirmation'],
    effects: ['notify:requestReceived', 'notify:requestSent'], requiresReason: false },
  { action: 'placeInstant', field: 'sessionState', actors: ['system'], from: ['HELD'], to: 'CONFIRMED',
    when: { paymentState: secured }, guards: ['instantConfirmation'],
    effects: ['capturePayment', 'notify:bookingConfirmed'], requiresReason: false },
  { action: 'expireHold', field: 'sessionState', actors: ['system'], from: ['HELD'], to: 'EXPIRED',
    timer: 'holdExpires', guards: ['holdOver'], effects: [...unwind, 'notify:agreedUnpaid'], requiresReason: false },

  // Asked, and the tutor decides (D06, D08).
  { action: 'confirm', field: 'sessionState', actors: ['tutor'], from: ['REQUESTED'], to: 'CONFIRMED',
    when: { paymentState: secured }, guards: ['beforeRequestExpiry', 'beforeStart'],
    effects: ['capturePayment', 'notify:bookingConfirmed'], requiresReason: false },
  { action: 'confirm', field: 'sessionState', actors: ['ops'], from: ['REQUESTED'], to: 'CONFIRMED',
    when: { paymentState: secured }, guards: ['beforeStart'],
    effects: ['capturePayment', 'notify:bookingConfirmed'], requiresReason: true },
  { action: 'decline', field: 'sessionState', actors: ['tutor'], from: ['REQUESTED'], to: 'DECLINED',
    guards: [], effects: [...unwind, 'notify:requestDeclined'], requiresReason: true },
  { action: 'expireRequest', field: 'sessionState', actors: ['system'], from: ['REQUESTED'], to: 'EXPIRED', when: { proposal: ['TUTOR'] },
    timer: 'requestExpires', guards: ['requestOver'], effects: [...unwind, 'notify:proposalExpired'], requiresReason: false },
  { action: 'expireRequest', field: 'sessionState', actors: ['system'], from: ['REQUESTED'], to: 'EXPIRED',
    timer: 'requestExpires', guards: ['requestOver'], effects: [...unwind, 'notify:requestExpired'], requiresReason: false },

  // Another time (D15, EX02, EX15). While cancelling is free the learner moves it alone; later, and for the tutor
  // always, the other side has to agree, and both times are taken until then.
  { action: 'reschedule', field: 'proposal', actors: learner, from: ['NONE', 'STUDENT', 'TUTOR'], to: 'NONE', time: 'moves',
    when: { sessionState: ['REQUESTED', 'CONFIRMED'], paymentState: secured }, guards: ['beforeStart', 'freeToMove', 'movesLeft'],
    effects: ['capturePayment', 'notify:lessonMoved'], requiresReason: false },
  { action: 'reschedule', field: 'proposal', actors: ['ops'], from: ['NONE', 'STUDENT', 'TUTOR'], to: 'NONE', time: 'moves',
    when: { sessionState: ['REQUESTED', 'CONFIRMED'], paymentState: secured }, guards: ['beforeStart'],
    effects: ['capturePayment', 'notify:lessonMoved'], requiresReason: true },
  { action: 'propose', field: 'proposal', actors: learner, from: ['NONE', 'STUDENT'], to: 'STUDENT', time: 'proposes',
    when: { sessionState: ['CONFIRMED'], paymentState: secured }, guards: ['insideFreeCancelling', 'timeToAnswer', 'movesLeft'],
    effects: ['notify:timeProposed'], requiresReason: false },
  { action: 'propose', field: 'proposal', actors: ['tutor'], from: ['NONE', 'TUTOR'], to: 'TUTOR', time: 'proposes',
    when: { sessionState: ['REQUESTED', 'CONFIRMED'], paymentState: secured }, guards: ['timeToAnswer', 'movesLeft'],
    effects: ['notify:timeProposed'], requiresReason: true },
  { action: 'acceptProposal', field: 'sessionState', actors: learner, from: ['REQUESTED'], to: 'CONFIRMED', time: 'accepts',
    when: { proposal: ['TUTOR'], paymentState: secured }, guards: ['proposalOpen', 'beforeStart'],
    effects: ['capturePayment', 'notify:bookingConfirmed'], requiresReason: false },
  // Another price that asks for another payment: the request ends, and a booking at that price is held in its place.
  { action: 'replace', field: 'sessionState', actors: ['system'], from: ['REQUESTED'], to: 'CANCELLED',
    when: { proposal: ['TUTOR'], paymentState: secured }, guards: ['proposalOpen', 'beforeStart', 'priceProposed'],
    effects: [...unwind], requiresReason: false },
  { action: 'acceptProposal', field: 'proposal', actors: learner, from: ['TUTOR'], to: 'NONE', time: 'accepts',
    when: { sessionState: ['CONFIRMED'], paymentState: secured }, guards: ['proposalOpen', 'beforeStart'],
    effects: ['capturePayment', 'notify:lessonMoved'], requiresReason: false },
  { action: 'acceptProposal', field: 'proposal', actors: ['tutor'], from: ['STUDENT'], to: 'NONE', time: 'accepts',
    when: { sessionState: ['CONFIRMED'], paymentState: secured }, guards: ['proposalOpen', 'beforeStart'],
    effects: ['capturePayment', 'notify:lessonMoved'], requiresReason: false },
  { action: 'declineProposal', field: 'proposal', actors: learner, from: ['TUTOR'], to: 'NONE',
    guards: [], effects: ['notify:proposalDeclined'], requiresReason: false },
  { action: 'declineProposal', field: 'proposal', actors: ['tutor'], from: ['STUDENT'], to: 'NONE',
    guards: [], effects: ['notify:proposalDeclined'], requiresReason: false },
  { action: 'withdrawProposal', field: 'proposal', actors: learner, from: ['STUDENT'], to: 'NONE',
    guards: [], effects: [], requiresReason: false },
  { action: 'withdrawProposal', field: 'proposal', actors: ['tutor'], from: ['TUTOR'], to: 'NONE',
    guards: [], effects: [], requiresReason: false },
  { action: 'expireProposal', field: 'proposal', actors: ['system'], from: ['STUDENT', 'TUTOR'], to: 'NONE', timer: 'proposalExpires',
    when: { sessionState: ['CONFIRMED'] }, guards: ['proposalOver'], effects: ['notify:proposalExpired'], requiresReason: false },

  // Cancelled before it began (D17). Late by the tutor counts against them (CT48). A payment lost after confirming can be made again until the start.
  { action: 'cancel', field: 'sessionState', actors: learner, from: ['AWAITING_APPROVAL', 'HELD', 'REQUESTED', 'CONFIRMED'],
    to: 'CANCELLED', guards: ['beforeStart'], effects: [...unwind, 'notify:bookingCancelled'], requiresReason: false },
  { action: 'cancel', field: 'sessionState', actors: ['tutor'], from: ['CONFIRMED'], to: 'CANCELLED', guards: ['beforeStart', 'insideFreeCancelling'],
    effects: [...unwind, 'strikeTutor', 'notify:bookingCancelled'], requiresReason: true },
  { action: 'cancel', field: 'sessionState', actors: ['tutor'], from: ['CONFIRMED'],
    to: 'CANCELLED', guards: ['beforeStart'], effects: [...unwind, 'notify:bookingCancelled'], requiresReason: true },
  { action: 'cancel', field: 'sessionState', actors: ['ops'], from: ['AWAITING_APPROVAL', 'HELD', 'REQUESTED', 'CONFIRMED'],
    to: 'CANCELLED', guards: [], effects: [...unwind, 'notify:bookingCancelled'], requiresReason: true },
  { action: 'cancelUnpaid', field: 'sessionState', actors: ['system'], from: ['REQUESTED', 'CONFIRMED'], to: 'CANCELLED',
    timer: 'start', when: { paymentState: ['FAILED'] }, guards: [], effects: [...unwind, 'notify:bookingCancelled'], requiresReason: false },

  // The lesson (D21): starts and ends at the stored instants; the tutor may end it earlier when both were there. Who has
  // not come 15 minutes after the start is known from the page of the lesson, and nobody has to ask; where the lesson is
  // held elsewhere, whoever did come reports it (NV14, D16).
  // Where the page has seen nobody there is no evidence, and the lesson counts as given unless somebody reports it.
  { action: 'start', field: 'sessionState', actors: ['system', 'tutor'], from: ['CONFIRMED'], to: 'IN_PROGRESS', timer: 'start',
    when: { paymentState: secured }, guards: ['afterStart'], effects: [], requiresReason: false },
  { action: 'end', field: 'sessionState', actors: ['system'], from: ['IN_PROGRESS'], to: 'ENDED', together: { sessionOutcome: 'COMPLETED' },
    timer: 'end', guards: ['afterEnd'], effects: [...unwind, 'notify:lessonCompleted'], requiresReason: false },
  { action: 'end', field: 'sessionState', actors: ['tutor'], from: ['IN_PROGRESS'], to: 'ENDED', together: { sessionOutcome: 'COMPLETED' },
    guards: ['bothPresentForEarlyEnd'], effects: [...unwind, 'notify:lessonCompleted'], requiresReason: false },
  { action: 'end', field: 'sessionState', actors: ['ops'], from: ['IN_PROGRESS'], to: 'ENDED', together: { sessionOutcome: 'COMPLETED' },
    guards: [], effects: [...unwind, 'notify:lessonCompleted'], requiresReason: true },
  { action: 'endTutorAbsent', field: 'sessionState', actors: ['system'], from: ['IN_PROGRESS'], to: 'ENDED', together: { sessionOutcome: 'NO_SHOW_TUTOR' },
    timer: 'noShow', guards: ['inRoom', 'tutorAbsent', 'studentCame'], effects: [...unwind, 'strikeTutor', 'notify:lessonNotHeld'], requiresReason: false },
  { action: 'endStudentAbsent', field: 'sessionState', actors: ['system'], from: ['IN_PROGRESS'], to: 'ENDED', together: { sessionOutcome: 'NO_SHOW_STUDENT' },
    timer: 'noShow', guards: ['inRoom', 'studentAbsent', 'tutorCame'], effects: [...unwind, 'notify:lessonNotHeld'], requiresReason: false },
  { action: 'endTutorAbsent', field: 'sessionState', actors: learner, from: ['IN_PROGRESS'], to: 'ENDED', together: { sessionOutcome: 'NO_SHOW_TUTOR' },
    guards: ['tutorAbsent', 'studentCame'], effects: [...unwind, 'strikeTutor', 'notify:lessonNotHeld'], requiresReason: false },
  { action: 'endStudentAbsent', field: 'sessionState', actors: ['tutor'], from: ['IN_PROGRESS'], to: 'ENDED', together: { sessionOutcome: 'NO_SHOW_STUDENT' },
    guards: ['studentAbsent', 'tutorCame'], effects: [...unwind, 'notify:lessonNotHeld'], requiresReason: false },
  { action: 'endTutorAbsent', field: 'sessionState', actors: ['ops'], from: ['IN_PROGRESS'], to: 'ENDED', together: { sessionOutcome: 'NO_SHOW_TUTOR' },
    guards: [], effects: [...unwind, 'strikeTutor', 'notify:lessonNotHeld'], requiresReason: true },
  { action: 'endStudentAbsent', field: 'sessionState', actors: ['ops'], from: ['IN_PROGRESS'], to: 'ENDED', together: { sessionOutcome: 'NO_SHOW_STUDENT' },
    guards: [], effects: [...unwind, 'notify:lessonNotHeld'], requiresReason: true },
  { action: 'endBothAbsent', field: 'sessionState', actors: ['ops'], from: ['IN_PROGRESS'], to: 'ENDED', together: { sessionOutcome: 'BOTH_ABSENT' },
    guards: [], effects: [...unwind, 'notify:lessonNotHeld'], requiresReason: true },
  { action: 'endTechFailure', field: 'sessionState', actors: ['ops'], from: ['IN_PROGRESS'], to: 'ENDED', together: { sessionOutcome: 'TECH_FAILURE' },
    guards: [], effects: [...unwind, 'notify:lessonNotHeld'], requiresReason: true },
  { action: 'endNotHeld', field: 'sessionState', actors: ['ops'], from: ['IN_PROGRESS'], to: 'ENDED', together: { sessionOutcome: 'NOT_HELD' },
    guards: [], effects: [...unwind, 'notify:lessonNotHeld'], requiresReason: true },

  // Payment: what the processor did. A fact of the outside is recorded whatever the session has become by then,
  // and money that arrives too late goes back.
  { action: 'authorize', field: 'paymentState', actors: ['system'], from: ['PENDING', 'FAILED'], to: 'AUTHORIZED',
    when: { sessionState: payable }, guards: [], effects: ['voidPayment', 'capturePayment'], requiresReason: false },
  { action: 'capture', field: 'paymentState', actors: ['system'], from: ['AUTHORIZED'], to: 'CAPTURED',
    guards: [], effects: ['refundPayment', 'settleLesson', 'notify:paymentReceipt'], requiresReason: false },
  { action: 'fail', field: 'paymentState', actors: ['system'], from: ['PENDING', 'AUTHORIZED'], to: 'FAILED',
    when: { sessionState: payable }, guards: [], effects: ['notify:paymentFailed'], requiresReason: false },
  { action: 'void', field: 'paymentState', actors: ['system'], from: ['PENDING', 'AUTHORIZED', 'FAILED'], to: 'VOIDED',
    when: { sessionState: over }, guards: [], effects: [], requiresReason: false },
  { action: 'refund', field: 'paymentState', actors: ['system'], from: ['CAPTURED', 'PARTIALLY_REFUNDED'], to: 'REFUNDED',
    when: { sessionState: over }, guards: [], effects: ['notify:refundSent'], requiresReason: false },
  { action: 'refundPartly', field: 'paymentState', actors: ['system'], from: ['CAPTURED', 'PARTIALLY_REFUNDED'], to: 'PARTIALLY_REFUNDED',
    when: { sessionState: over }, guards: [], effects: ['notify:refundSent'], requiresReason: false },

  // Disputes: opened from the start of the lesson, decided when it is over.
  { action: 'openDispute', field: 'disputeState', actors: [...people, 'ops'], from: ['NONE'], to: 'OPEN',
    when: { sessionState: ['IN_PROGRESS', 'ENDED'] }, guards: ['withinDisputeWindow', 'notMadeUpFor'], effects: ['notify:disputeOpened'], requiresReason: true },
  { action: 'reviewDispute', field: 'disputeState', actors: ['ops'], from: ['OPEN', 'APPEALED'], to: 'UNDER_REVIEW',
    guards: [], effects: [], requiresReason: false },
  { action: 'resolveRefunded', field: 'disputeState', actors: ['ops', 'system'], from: ['OPEN', 'UNDER_REVIEW'], to: 'RESOLVED_REFUNDED',
    when: { sessionState: ['ENDED'] }, guards: [], effects: [...unwind, 'notify:disputeResolved'], requiresReason: true },
  { action: 'resolvePartial', field: 'disputeState', actors: ['ops'], from: ['OPEN', 'UNDER_REVIEW'], to: 'RESOLVED_PARTIAL',
    when: { sessionState: ['ENDED'] }, guards: [], effects: [...unwind, 'notify:disputeResolved'], requiresReason: true },
  { action: 'resolveUpheld', field: 'disputeState', actors: ['ops'], from: ['OPEN', 'UNDER_REVIEW'], to: 'RESOLVED_UPHELD',
    when: { sessionState: ['ENDED'] }, guards: [], effects: ['notify:disputeResolved'], requiresReason: true },
  { action: 'appeal', field: 'disputeState', actors: people, from: ['RESOLVED_REFUNDED', 'RESOLVED_PARTIAL', 'RESOLVED_UPHELD'], to: 'APPEALED',
    guards: ['withinAppealWindow'], effects: ['notify:disputeAppealed'], requiresReason: true },

  // A bank looks into the payment (J14): frozen until it has decided. A case of our own, open or decided, goes its own way.
  { action: 'openChargeback', field: 'disputeState', actors: ['system'], from: ['NONE'], to: 'UNDER_REVIEW',
    when: { sessionState: ['IN_PROGRESS', 'ENDED'] }, guards: [], effects: [], requiresReason: false },
  { action: 'closeChargeback', field: 'disputeState', actors: ['system'], from: ['UNDER_REVIEW'], to: 'NONE',
    guards: [], effects: [], requiresReason: false },
] as const satisfies readonly Transition[]

/** Every move a booking can make. */
export type Action = (typeof TABLE)[number]['action']

export const TRANSITIONS: readonly Transition<Action>[] = TABLE

/** What a booking is made as; every other state is reached by moves. */
export const INITIAL_STATES = ['HELD', 'AWAITING_APPROVAL'] as const
