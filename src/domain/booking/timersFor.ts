import type { BookingSnapshot } from './bookingSnapshot'
import type { EffectName } from './effects'
import { failedGuard, startsFrom } from './findMove'
import { type Action, TRANSITIONS } from './process'
import { meets } from './states'
import { TIMER_KINDS, type TimerKind, timerRule } from './timers'

type BookingTimer = { kind: TimerKind; dueAt: Date }
type TimersForInput = { booking: BookingSnapshot; now: Date }

/** What a timer asks for: a move by `system`, or only effects. */
type TimerTask = { action: Action } | { effects: readonly EffectName[] }

/**
 * The full set of timers a booking in this state should have, soonest first. Timers that move the booking are kept
 * when overdue, so a late worker still finds them; reminders and nudges whose time has passed are left out.
 */
export function timersFor({ booking, now }: TimersForInput): BookingTimer[] {
  return TIMER_KINDS.flatMap((kind) => {
    const dueAt = timerRule(kind).dueAt(booking)
    if (!dueAt || !timerTask({ kind, booking })) return []
    const isWorthless = timerRule(kind).notice?.skipWhenLate && dueAt <= now
    return isWorthless ? [] : [{ kind, dueAt }]
  }).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
}

/** A reminder that comes later than this reminds of the wrong thing. */
const WORTHLESS_AFTER_MINUTES = 60

/** What to do when a timer rings; null when the booking has moved on and the timer means nothing any more. */
export function timerTask({
  kind,
  booking,
  lateMinutes = 0,
  now,
}: {
  kind: TimerKind
  booking: BookingSnapshot
  /** How long after its time it rings. */
  lateMinutes?: number
  /** When it rings; left out to ask whether it may mean something once its time has come. */
  now?: Date
}): TimerTask | null {
  const { notice } = timerRule(kind)
  if (notice?.skipWhenLate && lateMinutes > WORTHLESS_AFTER_MINUTES) return null
  if (notice) return meets(booking, notice.when) ? { effects: notice.effects } : null
  const row = TRANSITIONS.find(
    (candidate) =>
      candidate.timer === kind &&
      startsFrom(candidate, booking) &&
      (!now || !failedGuard(candidate, booking, now)),
  )
  return row ? { action: row.action } : null
}
