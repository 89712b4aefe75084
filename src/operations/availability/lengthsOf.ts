import type { Schedule } from './queries/loadSchedules'

/** The lengths a tutor gives lessons in, minutes: those of usual ones, or the one of a trial (EX28). */
export function lengthsOf(
  { durations, trialMinutes }: Pick<Schedule, 'durations' | 'trialMinutes'>,
  isTrial = false,
): number[] {
  if (!isTrial) return durations
  return trialMinutes === null ? [] : [trialMinutes]
}

/** A trial that is booked keeps its length when it moves, whatever the tutor offers by now. */
export const keepingLength = <S extends Schedule | null>(
  schedule: S,
  booked: { isTrial?: boolean; exceptBookingId?: string; durationMinutes?: number },
): S => {
  const { isTrial, exceptBookingId, durationMinutes } = booked
  if (!schedule || !isTrial || !exceptBookingId || durationMinutes === undefined) return schedule
  return { ...schedule, trialMinutes: durationMinutes }
}
