import type { BookingFields, SessionOutcome } from '@/domain/booking/states'
import { t } from '@/messages/t'
import type { IconName } from '../ui/iconNames'
import type { Tone } from '../ui/tone'

export type BookingViewer = 'student' | 'tutor'
export type StatusWords = { label: string; tone: Tone; icon: IconName }

type StatusInput = {
  fields: BookingFields
  viewer: BookingViewer
  tutorName: string
  studentName: string
  /** Whether it ever came to the tutor: tells an unpaid hold from an unanswered request once the payment is void. */
  wasAsked?: boolean
  /** Who asks for another time, while that waits for the other side. */
  proposalBy?: BookingViewer | null
}

/**
 * What the four state fields mean in words, from the reader's side (a parent reads as `student`). An open
 * dispute speaks before the session; what was paid or given back is said by `paymentWords`.
 */
export function bookingStatus(input: StatusInput): StatusWords {
  return disputeStatus(input.fields) ?? proposalStatus(input) ?? sessionStatus(input)
}

function disputeStatus({ disputeState }: BookingFields): StatusWords | null {
  switch (disputeState) {
    case 'OPEN':
      return { label: t('booking.status.disputeOpen'), tone: 'warning', icon: 'triangle-exclamation-point' }
    case 'UNDER_REVIEW':
      return { label: t('booking.status.disputeReview'), tone: 'warning', icon: 'triangle-exclamation-point' }
    case 'APPEALED':
      return {
        label: t('booking.status.disputeAppealed'),
        tone: 'warning',
        icon: 'triangle-exclamation-point',
      }
    case 'RESOLVED_REFUNDED':
      return { label: t('booking.status.disputeRefunded'), tone: 'neutral', icon: 'receipt' }
    case 'RESOLVED_PARTIAL':
      return { label: t('booking.status.disputePartial'), tone: 'neutral', icon: 'receipt' }
    case 'RESOLVED_UPHELD':
      return { label: t('booking.status.disputeUpheld'), tone: 'neutral', icon: 'receipt' }
    case 'NONE':
      return null
  }
}

/** Another time that waits for the reader comes first; one that the reader asked for only while nothing is certain yet. */
function proposalStatus({ fields, viewer, proposalBy, ...names }: StatusInput): StatusWords | null {
  const { sessionState } = fields
  if (!proposalBy || (sessionState !== 'REQUESTED' && sessionState !== 'CONFIRMED')) return null
  if (proposalBy !== viewer) return { label: t('booking.status.newTime'), tone: 'warning', icon: 'bell' }
  if (sessionState === 'CONFIRMED') return null
  const name = viewer === 'tutor' ? names.studentName : names.tutorName
  return { label: t('booking.status.newTimeAsked', { name }), tone: 'warning', icon: 'clock' }
}

function sessionStatus(input: StatusInput): StatusWords {
  const { fields, viewer, tutorName: tutor, studentName: student, wasAsked } = input
  const asTutor = viewer === 'tutor'
  switch (fields.sessionState) {
    case 'HELD':
      if (fields.paymentState === 'FAILED' && !asTutor)
        return { label: t('booking.status.paymentFailed'), tone: 'error', icon: 'credit-card' }
      return { label: t('booking.status.held'), tone: 'warning', icon: 'credit-card' }
    case 'AWAITING_APPROVAL':
      return { label: t('booking.status.awaitingApproval'), tone: 'warning', icon: 'clock' }
    case 'REQUESTED':
      return asTutor
        ? { label: t('booking.status.needsAnswer'), tone: 'warning', icon: 'bell' }
        : { label: t('booking.status.requested', { tutor }), tone: 'warning', icon: 'clock' }
    case 'CONFIRMED':
      return { label: t('booking.status.confirmed'), tone: 'success', icon: 'circle-check' }
    case 'IN_PROGRESS':
      return { label: t('booking.status.inProgress'), tone: 'primary', icon: 'video' }
    case 'ENDED':
      return outcomeStatus(fields.sessionOutcome ?? 'COMPLETED', { asTutor, tutor, student })
    case 'DECLINED':
      return {
        label: asTutor ? t('booking.status.declinedByYou') : t('booking.status.declined', { tutor }),
        tone: 'neutral',
        icon: 'calendar-x',
      }
    case 'CANCELLED':
      return { label: t('booking.status.cancelled'), tone: 'neutral', icon: 'calendar-x' }
    case 'EXPIRED':
      return expiredStatus({ fields, asTutor, tutor, wasAsked })
  }
}

type Expired = { fields: BookingFields; asTutor: boolean; tutor: string; wasAsked?: boolean }

function expiredStatus({ fields, asTutor, tutor, wasAsked = true }: Expired): StatusWords {
  const unpaid = !wasAsked || fields.paymentState === 'PENDING' || fields.paymentState === 'FAILED'
  const answer = asTutor ? t('booking.status.expiredByYou') : t('booking.status.expired', { tutor })
  return { label: unpaid ? t('booking.status.expiredUnpaid') : answer, tone: 'neutral', icon: 'timer' }
}

type Names = { asTutor: boolean; tutor: string; student: string }

function outcomeStatus(outcome: SessionOutcome, { asTutor, tutor, student }: Names): StatusWords {
  switch (outcome) {
    case 'COMPLETED':
      return { label: t('booking.status.completed'), tone: 'success', icon: 'circle-check' }
    case 'NO_SHOW_STUDENT':
      return {
        label: asTutor ? t('booking.status.absent', { name: student }) : t('booking.status.absentYou'),
        tone: 'neutral',
        icon: 'circle-x',
      }
    case 'NO_SHOW_TUTOR':
      return {
        label: asTutor ? t('booking.status.absentYou') : t('booking.status.absent', { name: tutor }),
        tone: 'error',
        icon: 'circle-x',
      }
    case 'BOTH_ABSENT':
      return { label: t('booking.status.bothAbsent'), tone: 'neutral', icon: 'circle-x' }
    case 'TECH_FAILURE':
      return { label: t('booking.status.techFailure'), tone: 'warning', icon: 'wifi-off' }
    case 'NOT_HELD':
      return { label: t('booking.status.notHeld'), tone: 'neutral', icon: 'circle-x' }
  }
}
