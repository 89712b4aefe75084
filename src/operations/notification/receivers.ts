import type { NotificationTemplate } from '@/domain/booking/effects'
import { type FieldConditions, meets } from '@/domain/booking/states'
import type { BookingFacts, Part, Receiver } from './mail/bookingMail'

type Rule = {
  to: readonly ('learner' | 'tutor' | 'staff')[]
  /** States in which telling still makes sense: the job may run long after the event. Any when left out. */
  when?: FieldConditions
}

const requested: FieldConditions = { sessionState: ['REQUESTED'] }
const coming: FieldConditions = { sessionState: ['CONFIRMED'] }
const learner = ['learner'] as const
const both = ['learner', 'tutor'] as const

/** Who is told of what. `learner` is the student and, when somebody else booked, that person as well. */
const RULES: Record<NotificationTemplate, Rule> = {
  approvalGiven: { to: learner, when: { sessionState: ['HELD'] } },
  requestReceived: { to: ['tutor'], when: requested },
  requestSent: { to: learner, when: requested },
  requestNudge: { to: ['tutor'], when: requested },
  requestDeclined: { to: learner },
  requestExpired: { to: learner },
  bookingConfirmed: { to: both, when: { sessionState: ['CONFIRMED', 'IN_PROGRESS', 'ENDED'] } },
  bookingCancelled: { to: both },
  lessonMoved: { to: both, when: { sessionState: ['REQUESTED', 'CONFIRMED', 'IN_PROGRESS', 'ENDED'] } },
  timeProposed: { to: both, when: { proposal: ['STUDENT', 'TUTOR'] } },
  proposalDeclined: { to: both },
  proposalExpired: { to: both },
  agreedUnpaid: { to: both, when: { sessionState: ['EXPIRED'] } },
  reminder24h: { to: both, when: coming },
  reminder1h: { to: both, when: coming },
  lessonCompleted: { to: both },
  lessonNotHeld: { to: both },
  paymentFailed: {
    to: learner,
    when: { sessionState: ['REQUESTED', 'CONFIRMED'], paymentState: ['FAILED'] },
  },
  paymentReceipt: { to: learner },
  refundSent: { to: learner },
  disputeOpened: { to: ['learner', 'tutor', 'staff'] },
  disputeResolved: { to: both },
  disputeAppealed: { to: ['learner', 'tutor', 'staff'] },
}

/** Whether the staff who look after lessons are told as well. */
export const tellsStaff = (template: NotificationTemplate): boolean => RULES[template].to.includes('staff')

type People = { learners: readonly Receiver[]; tutor: Receiver; staff: readonly Receiver[] }
type ReceiversInput = { template: NotificationTemplate; facts: BookingFacts; people: People }

/**
 * The people to tell now, each once; nobody when the booking has moved on or the moment has passed. A tutor never
 * hears of a lesson that was never asked of them.
 */
export function receiversOf({ template, facts, people }: ReceiversInput): Receiver[] {
  const { to, when } = RULES[template]
  if (!meets(facts.booking, when) || isTooLate(template, facts)) return []
  if (template === 'paymentReceipt' && facts.isFromPackage) return []
  const { requestedAt, replacesRequest } = facts.booking
  const isKnownToTutor = requestedAt !== null || replacesRequest === true
  const all = [
    ...people.learners,
    ...(to.includes('tutor') && isKnownToTutor ? [people.tutor] : []),
    ...(to.includes('staff') ? people.staff : []),
  ].filter(({ part }) => isAddressed(to, part))
  return all.filter(({ userId }, index) => all.findIndex((one) => one.userId === userId) === index)
}

function isAddressed(to: Rule['to'], part: Part): boolean {
  if (part === 'tutor') return to.includes('tutor')
  return part === 'ops' ? to.includes('staff') : to.includes('learner')
}

/** Of two reminders that come due together (a worker that slept, a clock that jumped) only the nearer one is sent. */
function isTooLate(template: NotificationTemplate, { booking, now }: BookingFacts): boolean {
  const msLeft = booking.start.getTime() - now.getTime()
  if (template === 'reminder24h') return msLeft <= 3_600_000
  return template === 'reminder1h' && msLeft <= 0
}
