import { DomainError } from '../errors/domainError'
import { holdStrategy } from '../payment/holdStrategy'
import type { Actor, BookingSnapshot, ProposedPrice } from './bookingSnapshot'
import { applicableEffects, type EffectName } from './effects'
import { fieldsAfter } from './fieldsAfter'
import { findMove } from './findMove'
import type { Action } from './process'
import { type RefundAnswer, type RefundTerms, refundFor } from './refundFor'
import { isOver, type ProcessFields } from './states'
import type { Transition } from './transition'

type PlanMoveInput = {
  action: Action
  actor: Actor
  booking: BookingSnapshot
  now: Date
  /** Why, in the person's words; some moves need it. */
  reason?: string | null
  /** The other time that is asked for, by moves about the time of the lesson. */
  newStart?: Date
  /** The other price a tutor asks for with it (`proposedPrice`); without another time the time stays. */
  newPrice?: ProposedPrice
  /** Waiver and override for moves that decide about money. */
  refundTerms?: RefundTerms
}

export type PlannedMove = {
  /** The fields that change, with their new values: the write is conditional on the old ones. */
  fields: Partial<ProcessFields>
  /** To queue in the transaction of the write, in order. */
  effects: EffectName[]
  /** What the student gets back; null for moves that decide nothing about it. Store `due` as `refundDueAmount`. */
  refund: RefundAnswer | null
  requiresReason: boolean
  /** What becomes of the time of the lesson; null when the move leaves it alone. */
  time: PlannedTime | null
  /** The other price that is asked for, or agreed on from now on; null when the move leaves it alone. */
  price: ProposedPrice | null
}

export type PlannedTime = {
  /** `moved`: the lesson is then; `proposed`: one side asks for it. */
  kind: 'moved' | 'proposed'
  start: Date
  end: Date
  /** How the card is kept for the lesson at its new time (CT09); as before for a proposal. */
  holdStrategy: BookingSnapshot['holdStrategy']
}

/**
 * Plans one move of a booking: what changes and what follows. Pure; the operation writes it, with its history row.
 * @throws DomainError ACTION_NOT_ALLOWED when the actor may never do this; BOOKING_STATE_CHANGED with
 *   `data: { from, action, guard? }` when it does not fit the present state or time; REASON_REQUIRED; VALIDATION_FAILED
 *   for a partial decision without an amount or an amount above what was paid, or for another time that is not one.
 */
export function planMove({
  action,
  actor,
  booking,
  now,
  reason,
  newStart,
  newPrice,
  refundTerms,
}: PlanMoveInput): PlannedMove {
  const row = allowedRow({ action, actor, booking, now })
  assertRefundTerms({ row, actor, refundTerms })
  if (row.requiresReason && !reason?.trim()) {
    throw new DomainError('REASON_REQUIRED', `${action} by ${actor} without a reason`, { field: 'reason' })
  }
  const fields = fieldsAfter(row, booking)
  const time = plannedTime({ row, booking, now, newStart, newPrice })
  const price = plannedPrice({ row, booking, newPrice })
  const moved: BookingSnapshot = {
    ...booking,
    ...fields,
    ...(time?.kind === 'moved' && timesOf(time)),
    ...(time?.kind === 'moved' && price && { price: price.price }),
  }
  const after = fields.sessionState === 'CANCELLED' ? { ...moved, cancelledBy: actor } : moved
  const answer = refundFor({ booking: after, actor: after.cancelledBy ?? actor, now, ...refundTerms })
  return {
    fields,
    effects: applicableEffects(row.effects, { after, due: answer.due.amount }),
    refund: decidesRefund(fields) ? answer : null,
    requiresReason: row.requiresReason,
    time,
    price,
  }
}

const timesOf = ({ start, end, holdStrategy }: PlannedTime) => ({ start, end, holdStrategy })

type Change = Pick<PlanMoveInput, 'booking' | 'newStart' | 'newPrice'> & { row: Transition<Action> }

/** The lesson keeps its length, whatever the clocks do between the two times. With another price the time may stay. */
function plannedTime({
  row,
  booking,
  now,
  newStart,
  newPrice,
}: Change & Pick<PlanMoveInput, 'now'>): PlannedTime | null {
  if (!row.time) return null
  const price = plannedPrice({ row, booking, newPrice })
  const wished = newStart ?? (price ? booking.start : null)
  const start = row.time === 'accepts' ? booking.proposedStart : wished
  const isSame = start?.getTime() === booking.start.getTime()
  if (!start || start <= now || (isSame && !price)) {
    throw new DomainError('VALIDATION_FAILED', `${row.action} to ${start?.toISOString()}`, {
      userMessage: 'Choose another time in the future.',
      field: 'start',
    })
  }
  const end = new Date(start.getTime() + booking.end.getTime() - booking.start.getTime())
  if (row.time === 'proposes') return { kind: 'proposed', start, end, holdStrategy: booking.holdStrategy }
  const paidAt = booking.requestedAt ?? now
  const strategy = holdStrategy({ paidAt, lessonEnd: end, isPaidTogether: booking.isPaidTogether })
  return { kind: 'moved', start, end, holdStrategy: strategy }
}

/** A price is asked for and accepted with a proposal; a lesson that is moved keeps its own. */
function plannedPrice({ row, booking, newPrice }: Change): ProposedPrice | null {
  if (row.time === 'proposes') return newPrice ?? null
  return row.time === 'accepts' ? booking.proposedPrice : null
}

function allowedRow({ action, actor, booking, now }: PlanMoveInput) {
  const found = findMove({ action, actor, booking, now })
  if ('row' in found) return found.row
  if (found.refused === 'actor') {
    throw new DomainError('ACTION_NOT_ALLOWED', `${actor} may never ${action}`, { data: { action } })
  }
  const { from, guard } = found
  throw new DomainError(
    'BOOKING_STATE_CHANGED',
    `${action} by ${actor} does not fit ${from}${guard ? `: ${guard}` : ''}`,
    {
      data: guard ? { from, action, guard } : { from, action },
      userMessage: guard
        ? 'This is not possible at this moment. Reload the page to see what you can do.'
        : undefined,
    },
  )
}

/** Only staff decide an amount (CT01), and a partial decision needs one. */
function assertRefundTerms({
  row,
  actor,
  refundTerms,
}: Pick<PlanMoveInput, 'actor' | 'refundTerms'> & { row: Transition<Action> }) {
  const hasAmount = refundTerms?.overrideAmount !== undefined
  if (hasAmount && actor !== 'ops' && actor !== 'system') {
    throw new DomainError('ACTION_NOT_ALLOWED', `${actor} may not set a refund`, { field: 'refund' })
  }
  if (!hasAmount && row.to === 'RESOLVED_PARTIAL') {
    throw new DomainError('VALIDATION_FAILED', `${row.action} without an amount`, {
      userMessage: 'Say how much the student gets back.',
      field: 'refund',
    })
  }
}

function decidesRefund({ sessionState, disputeState }: Partial<ProcessFields>): boolean {
  const endsSession = sessionState !== undefined && isOver(sessionState)
  return endsSession || disputeState === 'RESOLVED_REFUNDED' || disputeState === 'RESOLVED_PARTIAL'
}
