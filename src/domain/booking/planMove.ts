import { DomainError } from '../errors/domainError'
import type { Actor, BookingSnapshot } from './bookingSnapshot'
import { applicableEffects, type EffectName } from './effects'
import { findMove } from './findMove'
import type { Action } from './process'
import { type RefundAnswer, type RefundTerms, refundFor } from './refundFor'
import { type BookingFields, isOver } from './states'
import type { Transition } from './transition'

type PlanMoveInput = {
  action: Action
  actor: Actor
  booking: BookingSnapshot
  now: Date
  /** Why, in the person's words; some moves need it. */
  reason?: string | null
  /** Waiver and override for moves that decide about money. */
  refundTerms?: RefundTerms
}

export type PlannedMove = {
  /** The fields that change, with their new values: the write is conditional on the old ones. */
  fields: Partial<BookingFields>
  /** To queue in the transaction of the write, in order. */
  effects: EffectName[]
  /** What the student gets back; null for moves that decide nothing about it. Store `due` as `refundDueAmount`. */
  refund: RefundAnswer | null
  requiresReason: boolean
}

/**
 * Plans one move of a booking: what changes and what follows. Pure; the operation writes it, with its history row.
 * @throws DomainError ACTION_NOT_ALLOWED when the actor may never do this; BOOKING_STATE_CHANGED with
 *   `data: { from, action, guard? }` when it does not fit the present state or time; REASON_REQUIRED; VALIDATION_FAILED
 *   for a partial decision without an amount or an amount above what was paid.
 */
export function planMove({ action, actor, booking, now, reason, refundTerms }: PlanMoveInput): PlannedMove {
  const row = allowedRow({ action, actor, booking, now })
  assertRefundTerms({ row, actor, refundTerms })
  if (row.requiresReason && !reason?.trim()) {
    throw new DomainError('REASON_REQUIRED', `${action} by ${actor} without a reason`, { field: 'reason' })
  }
  const fields: Partial<BookingFields> = { [row.field]: row.to, ...row.together }
  const moved: BookingSnapshot = { ...booking, ...fields }
  const after = fields.sessionState === 'CANCELLED' ? { ...moved, cancelledBy: actor } : moved
  const answer = refundFor({ booking: after, actor: after.cancelledBy ?? actor, now, ...refundTerms })
  return {
    fields,
    effects: applicableEffects(row.effects, { after, due: answer.due.amount }),
    refund: decidesRefund(fields) ? answer : null,
    requiresReason: row.requiresReason,
  }
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

function decidesRefund({ sessionState, disputeState }: Partial<BookingFields>): boolean {
  const endsSession = sessionState !== undefined && isOver(sessionState)
  return endsSession || disputeState === 'RESOLVED_REFUNDED' || disputeState === 'RESOLVED_PARTIAL'
}
