import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { TIMER_KINDS, type TimerKind } from '@/domain/booking/timers'
import { timerTask } from '@/domain/booking/timersFor'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { lockBooking } from './bookingRow'
import { moveBooking } from './moveBooking'
import { queueEffects } from './queueEffects'

type Ring = { payload: Payload; bookingId: string; kind: string; now: Date }

/**
 * Does what a timer of a booking asks for, once: the row is claimed and the move made in one transaction. Late,
 * early and repeated calls are harmless.
 * @returns whether the timer was due and is done
 */
export async function fireTimer({ payload, bookingId, kind, now }: Ring): Promise<boolean> {
  if (!isTimerKind(kind)) return false
  return withTransaction(payload, ({ req, tx }) => ringTimer({ req, tx, bookingId, kind, now }))
}

/** The same inside a transaction that the caller owns. */
export async function ringTimer({
  req,
  tx,
  bookingId,
  kind,
  now,
}: {
  req: PayloadRequest
  tx: Tx
  bookingId: string
  kind: TimerKind
  now: Date
}): Promise<boolean> {
  const booking = await lockBooking(tx, bookingId)
  const due = await dueTimers(tx, bookingId, now)
  if (!due.some((timer) => timer.kind === kind)) return false
  const earliest = due[0]
  // After a pause of the worker several are due at once and wake it in any order: they ring in theirs.
  if (earliest && earliest.kind !== kind && isTimerKind(earliest.kind)) {
    await ringTimer({ req, tx, bookingId, kind: earliest.kind, now })
    return ringTimer({ req, tx, bookingId, kind, now })
  }
  const { rows } = await tx.execute<{ due_at: string }>(sql`
    delete from timers where booking_id = ${bookingId} and kind = ${kind} returning due_at`)
  const dueAt = new Date(rows[0]?.due_at ?? now)
  const lateMinutes = (now.getTime() - dueAt.getTime()) / 60_000
  const task = timerTask({ kind, booking, lateMinutes, now })
  if (!task) return true
  if ('action' in task)
    await moveBooking({ req, tx, booking, action: task.action, mover: { kind: 'system', userId: null }, now })
  else await queueEffects({ tx, bookingId, effects: task.effects, causeKey: kind })
  return true
}

/** What is due of a booking, in the order in which it should have rung. */
async function dueTimers(tx: Tx, bookingId: string, now: Date): Promise<{ kind: string }[]> {
  const { rows } = await tx.execute<{ kind: string }>(sql`
    select kind from timers where booking_id = ${bookingId} and due_at <= ${now.toISOString()} order by due_at, kind`)
  return rows
}

const isTimerKind = (kind: string): kind is TimerKind => (TIMER_KINDS as readonly string[]).includes(kind)
