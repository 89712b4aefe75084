import { addDays } from '../time/instants'

const MONDAY = 1
const HOUR_UTC = 6

/** The last Monday, 06:00 UTC, not after `now`: when the weekly payouts were due (CT14, K06). */
export function lastPayoutRun(now: Date): Date {
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), HOUR_UTC))
  const monday = addDays(day, -((day.getUTCDay() - MONDAY + 7) % 7))
  return monday > now ? addDays(monday, -7) : monday
}

/** The next Monday, 06:00 UTC, after `now`. */
export function nextPayoutRun(now: Date): Date {
  return addDays(lastPayoutRun(now), 7)
}

/** The instant `days` bank days after `at`: Saturdays and Sundays (UTC) are passed over, holidays are not known. */
export function addBusinessDays(at: Date, days: number): Date {
  let day = at
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (day.getUTCDay() % 6 !== 0) left -= 1
  }
  return day
}
