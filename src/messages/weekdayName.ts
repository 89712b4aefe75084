import { WEEKDAYS, type Weekday } from '@/domain/availability/weekdays'
import { formatLocalDate } from './formatInstant'

/** The full name of a day of the week: `mon` → `Monday`. */
export function weekdayName(day: Weekday): string {
  // 4 January 2027 is a Monday; the six days that follow are the rest of the week.
  const date = `2027-01-${String(4 + WEEKDAYS.indexOf(day)).padStart(2, '0')}`
  return formatLocalDate(date, 'dateLong').split(' ')[0] ?? day
}
