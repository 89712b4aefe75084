import { addDays } from '../time/instants'

/** What earns a tutor a strike: not coming to a lesson, or cancelling one less than 24 hours before (CT48, EX02). */
export const STRIKE_KINDS = ['no_show', 'late_cancellation'] as const
export type StrikeKind = (typeof STRIKE_KINDS)[number]

/** `upheld`: appealed, and it stands; `revoked`: it does not count any more. */
export const STRIKE_STATES = ['active', 'appealed', 'upheld', 'revoked'] as const
export type StrikeState = (typeof STRIKE_STATES)[number]

/** States that count; an appeal does not lift a strike until it is decided. */
export const COUNTING_STRIKES = ['active', 'appealed', 'upheld'] as const satisfies readonly StrikeState[]

/** So many strikes … */
export const STRIKES_TO_PAUSE = 3
/** … within so many days pause new students (domain.md section 2). */
export const STRIKE_WINDOW_DAYS = 90
const STRIKE_LIFE_DAYS = 180

/** When a strike is gone from the tutor's record. */
export function strikeExpiry(at: Date): Date {
  return addDays(at, STRIKE_LIFE_DAYS)
}

/** Since when strikes count for the pause. */
export function strikeWindowStart(now: Date): Date {
  return addDays(now, -STRIKE_WINDOW_DAYS)
}
