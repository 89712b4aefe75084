import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { Actor, ProposedPrice } from '@/domain/booking/bookingSnapshot'
import { requestExpiry } from '@/domain/booking/deadlines'
import { type PlannedMove, planMove } from '@/domain/booking/planMove'
import type { Action } from '@/domain/booking/process'
import type { RefundTerms } from '@/domain/booking/refundFor'
import { DomainError } from '@/domain/errors/domainError'
import { decimalText } from '@/domain/money/decimalText'
import type { Money } from '@/domain/money/money'
import { holdStrategy } from '@/domain/payment/holdStrategy'
import type { RefundWay } from '@/domain/payment/tenders'
import { writeAudit } from '@/operations/trust/writeAudit'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { type BookingRow, type LoadedBooking, toBooking } from './bookingRow'
import { queueEffects } from './queueEffects'
import { replaceTimers } from './replaceTimers'
import { timeStamps } from './timeStamps'

export type Mover = { kind: Actor; userId: string | null }

type Move = {
  req: PayloadRequest
  tx: Tx
  /** Locked by `lockBooking` in the same transaction. */
  booking: LoadedBooking
  action: Action
  mover: Mover
  now: Date
  reason?: string
  /** The other time that is asked for, by moves about the time of the lesson. */
  newStart?: Date
  /** The other price a tutor asks for with it. */
  newPrice?: ProposedPrice
  refundTerms?: RefundTerms
  /** When the first of the lessons is that are asked for together: it decides until when the tutor may answer. */
  firstStart?: Date
  /** With `authorize`: the last instant to collect the hold on the card. */
  captureBefore?: Date | null
  /** With `capture`: the rate that is frozen with it, in hundredths of a percent (CT08). */
  commissionRateBps?: number
  /** Where the student wants back what the card paid, with moves that end the booking. */
  refundTo?: RefundWay
  /** Another move follows at once, in the same transaction, and sets the timers. */
  isFollowed?: boolean
  /** People hear of it with another lesson of the series that makes the same move. */
  isQuiet?: boolean
}

/**
 * Makes one move of the process, all in the caller's transaction: the conditional write of the state, the history
 * row, the timers the new state needs, the queued effects and, for staff, the audit entry (domain.md section 2).
 * @returns the booking after the move
 * @throws DomainError as `planMove`, or BOOKING_STATE_CHANGED when the row no longer matches.
 */
export async function moveBooking({
  req,
  tx,
  booking,
  action,
  mover,
  now,
  reason,
  newStart,
  newPrice,
  refundTerms,
  firstStart,
  captureBefore,
  commissionRateBps,
  refundTo,
  isFollowed = false,
  isQuiet = false,
}: Move): Promise<LoadedBooking> {
  const plan = planMove({ action, actor: mover.kind, booking, now, reason, newStart, newPrice, refundTerms })
  const stamps = {
    ...stampsOf({
      booking,
      action,
      mover,
      now,
      reason,
      firstStart,
      captureBefore,
      commissionRateBps,
      refundTo,
      plan,
    }),
    ...timeStamps({ booking, plan, now, reason }),
  }
  const { after, historyId } = await writeMove({ tx, booking, plan, action, mover, now, reason, stamps })
  if (!isFollowed) await replaceTimers({ tx, booking: after, now })
  const effects = isQuiet ? plan.effects.filter((effect) => !effect.startsWith('notify:')) : plan.effects
  await queueEffects({ tx, bookingId: booking.id, effects, causeKey: historyId })
  if (mover.kind === 'ops' && mover.userId) {
    const changes = { fields: plan.fields, ...(plan.refund && { refund: plan.refund.due }) }
    await writeAudit({
      req,
      actorId: mover.userId,
      action: `booking.${action}`,
      target: 'bookings',
      targetId: booking.id,
      reason,
      changes,
    })
  }
  return after
}

type Stamps = Record<string, string | number | null>

/** What a move notes beside the state: when, by whom, until when. */
function stampsOf({
  booking,
  action,
  mover,
  now,
  reason,
  firstStart = booking.start,
  captureBefore,
  commissionRateBps,
  refundTo,
  plan,
}: Omit<Move, 'req' | 'tx'> & { plan: PlannedMove }): Stamps {
  const stamps: Stamps = {}
  const at = now.toISOString()
  const { sessionState, disputeState } = plan.fields
  if (plan.refund) stamps.refund_due_amount = plan.refund.due.amount
  if (action === 'placeRequest' || action === 'placeInstant') stamps.requested_at = at
  if (sessionState === 'REQUESTED')
    stamps.request_expires_at = requestExpiry({ requestedAt: now, start: firstStart }).toISOString()
  if (sessionState === 'CONFIRMED') stamps.confirmed_at = at
  if (sessionState === 'IN_PROGRESS') stamps.started_at = at
  if (sessionState === 'ENDED') stamps.ended_at = (now < booking.end ? now : booking.end).toISOString()
  if (sessionState === 'CANCELLED') stamps.cancelled_by = mover.kind
  if ((sessionState === 'CANCELLED' || sessionState === 'DECLINED') && reason) stamps.end_reason = reason
  if (action === 'authorize')
    stamps.hold_strategy = holdStrategy({
      paidAt: now,
      lessonEnd: booking.end,
      isPaidTogether: booking.isPaidTogether,
      captureBefore,
    })
  if (commissionRateBps !== undefined) stamps.commission_rate_bps = commissionRateBps
  if (refundTo) stamps.refund_to = refundTo
  if (disputeState?.startsWith('RESOLVED')) stamps.dispute_decided_at = at
  return stamps
}

type Write = {
  tx: Tx
  booking: LoadedBooking
  plan: PlannedMove
  action: Action
  mover: Mover
  now: Date
  reason?: string
  stamps: Stamps
}

/**
 * The new state and its history, in one statement: only from the state the plan was made for, and with leave for this one
 * write (`bookings_move_only_by_operation`). The rows of its history share one instant, in the order in which the moves
 * were made: one that waited for the row has a `now` from before the move it waited for, and is dated after it all the same.
 * @returns the booking as it is now, and the first row of its history
 */
async function writeMove({ tx, booking, plan, action, mover, now, reason, stamps }: Write) {
  const at = now.toISOString()
  const columns: Record<string, string | number | null> = { ...stamps }
  for (const [field, value] of Object.entries(plan.fields))
    if (field !== 'proposal') columns[snake(field)] = value
  const assignments = Object.entries(columns).map(
    ([column, value]) => sql`${sql.identifier(column)} = ${value}`,
  )
  const changes = changesOf(booking, plan).map((change) => ({ id: uuidv7(), ...change }))
  const { rows } = await prepared<BookingRow>(
    tx,
    sql`
    with leave as materialized (select set_config('edustream.move', ${booking.id}, true) as id),
    moved as (
      update bookings set ${sql.join(assignments, sql`, `)}, updated_at = ${at} from leave
      where bookings.id = leave.id::uuid and session_state = ${booking.sessionState} and payment_state = ${booking.paymentState}
        and dispute_state = ${booking.disputeState} and session_outcome is not distinct from ${booking.sessionOutcome}
        and start = ${booking.start.toISOString()} and proposed_start is not distinct from ${booking.proposedStart?.toISOString() ?? null}
      returning bookings.*),
    history as (
      insert into booking_history (id, booking_id, at, action, field, "from", "to", actor_kind, actor_id, reason, created_at, updated_at)
      select change.id, moved.id, (select greatest(${at}::timestamptz, max(h.at) + interval '1 millisecond')
          from booking_history h where h.booking_id = moved.id),
        ${action}, change.field, change."from", change."to", ${mover.kind}::enum_booking_history_actor_kind, ${mover.userId}::uuid,
        ${reason ?? null}, ${at}::timestamptz, ${at}::timestamptz
      from moved, json_to_recordset(${JSON.stringify(changes)}::json) as change (id uuid, field text, "from" text, "to" text))
    select * from moved`,
  )
  if (!rows[0]) throw new DomainError('BOOKING_STATE_CHANGED', `booking ${booking.id} moved in the meantime`)
  const { replacesRequest } = booking
  return { after: { ...toBooking(rows[0]), replacesRequest }, historyId: changes[0]?.id ?? '' }
}

const snake = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

type Change = { field: string; from: string | null; to: string }

/**
 * What the history says of a move: the fields, and the time and the price of the lesson where they change. A proposal in
 * the place of another one is a move as well, although the same side still waits, and so is one more part of the money that
 * goes back: a move always leaves a row, by which people are told of it once.
 */
function changesOf(booking: LoadedBooking, { fields, time, price }: PlannedMove): Change[] {
  const isProposed = time?.kind === 'proposed'
  const changes = Object.entries(fields).map(([field, to]) => ({
    field,
    from: booking[field as keyof PlannedMove['fields']],
    to: to ?? '',
  }))
  const start =
    time?.kind === 'moved'
      ? [{ field: 'start', from: booking.start.toISOString(), to: time.start.toISOString() }]
      : []
  const amount: Change[] =
    time?.kind === 'moved' && price
      ? [{ field: 'price', from: priceText(booking.price), to: priceText(price.price) }]
      : []
  const said = [...start, ...amount, ...changes].filter(
    ({ field, from, to }) => from !== to || (isProposed && field === 'proposal'),
  )
  return said.length > 0 ? said : changes
}

const priceText = (price: Money) => `${decimalText(price)} ${price.currency}`
