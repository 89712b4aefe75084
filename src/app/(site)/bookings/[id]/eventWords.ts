import type { IconName } from '@/components/ui/iconNames'
import type { Tone } from '@/components/ui/tone'
import type { Action } from '@/domain/booking/process'
import { t } from '@/messages/t'
import type { BookingDetail, HistoryItem } from '@/operations/booking/queries/bookingDetail'
import { firstName } from '../firstName'

type EventWords = { title: string; icon: IconName; tone: Tone; reason: string | null }
type Names = { tutor: string; student: string }

type Look = { icon: IconName; tone: Tone }
const GOOD: Look = { icon: 'circle-check', tone: 'success' }
const BAD: Look = { icon: 'calendar-x', tone: 'neutral' }
const MONEY: Look = { icon: 'credit-card', tone: 'primary' }
const BACK: Look = { icon: 'receipt', tone: 'neutral' }
const CASE: Look = { icon: 'triangle-exclamation-point', tone: 'warning' }
const WAIT: Look = { icon: 'clock', tone: 'primary' }

/** The look of every move; exhaustive by type, so that a new one cannot be forgotten. */
const LOOKS: Record<Action | 'hold', Look> = {
  hold: WAIT,
  approve: GOOD,
  decline: BAD,
  expireApproval: BAD,
  placeRequest: WAIT,
  placeInstant: GOOD,
  expireHold: BAD,
  confirm: GOOD,
  expireRequest: BAD,
  reschedule: WAIT,
  propose: WAIT,
  acceptProposal: GOOD,
  replace: GOOD,
  declineProposal: BAD,
  withdrawProposal: BAD,
  expireProposal: BAD,
  cancel: BAD,
  cancelUnpaid: BAD,
  start: { icon: 'video', tone: 'primary' },
  end: GOOD,
  endTutorAbsent: BAD,
  endStudentAbsent: BAD,
  endBothAbsent: BAD,
  endTechFailure: { icon: 'wifi-off', tone: 'warning' },
  endNotHeld: BAD,
  authorize: MONEY,
  capture: MONEY,
  fail: { icon: 'credit-card', tone: 'error' },
  void: BACK,
  refund: BACK,
  refundPartly: BACK,
  openDispute: CASE,
  reviewDispute: CASE,
  resolveRefunded: BACK,
  resolvePartial: BACK,
  resolveUpheld: BACK,
  appeal: CASE,
  openChargeback: CASE,
  closeChargeback: CASE,
}

/**
 * A row of the history in words; null for one that people need not read. What someone wrote in a report is shown to
 * nobody but them: it may be about the other person.
 */
export function eventWords(item: HistoryItem, booking: BookingDetail): EventWords | null {
  const look = LOOKS[item.action as Action | 'hold'] as Look | undefined
  if (!look) return null
  const names = { tutor: firstName(booking.tutorName), student: firstName(booking.studentName) }
  const isPrivate = item.action === 'openDispute' || item.action === 'appeal'
  const reason = isPrivate && item.actor !== booking.as ? null : item.reason
  return { ...look, title: titleOf(item, names), reason }
}

function titleOf({ action, actor }: HistoryItem, names: Names): string {
  switch (action as Action | 'hold') {
    case 'hold':
      return t('bookings.event.hold', names)
    case 'placeRequest':
      return t('bookings.event.placeRequest', names)
    case 'confirm':
      return t('bookings.event.confirm', names)
    case 'expireRequest':
      return t('bookings.event.expireRequest', names)
    case 'endTutorAbsent':
      return t('bookings.event.endTutorAbsent', names)
    case 'endStudentAbsent':
      return t('bookings.event.endStudentAbsent', names)
    case 'cancel':
    case 'reschedule':
    case 'propose':
    case 'acceptProposal':
    case 'declineProposal':
    case 'withdrawProposal':
      return t(`bookings.event.${action as 'cancel'}`, { who: whoOf(actor, names) })
    default:
      return t(`bookings.event.${action as PlainAction}`)
  }
}

type NamedAction =
  | 'placeRequest'
  | 'confirm'
  | 'expireRequest'
  | 'endTutorAbsent'
  | 'endStudentAbsent'
  | 'cancel'
  | 'reschedule'
  | 'propose'
  | 'acceptProposal'
  | 'declineProposal'
  | 'withdrawProposal'
type PlainAction = Exclude<Action, NamedAction>

function whoOf(actor: string, { tutor, student }: Names): string {
  switch (actor) {
    case 'student':
      return student
    case 'tutor':
      return tutor
    case 'parent':
      return t('bookings.event.who.parent')
    case 'ops':
      return t('bookings.event.who.ops')
    default:
      return t('bookings.event.who.system')
  }
}
