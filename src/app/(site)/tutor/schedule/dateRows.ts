import { formatInstant, localDate } from '@/messages/formatInstant'
import type { Availability } from '@/operations/availability/queries/getAvailability'
import { shiftDate } from './monthWeeks'

/** A period of time off as its row shows it: whole days unless times are given. */
export type TimeOffRow = {
  index: number
  first: string
  last: string
  fromTime: string
  untilTime: string
  note: string
}
/** One window of a date with hours of its own; no times close the date. */
export type ExceptionRow = { index: number; date: string; start: string; end: string }

/** Time off that is not over, on the tutor's clock. */
export function timeOffRows({ timeOff, timezone: timeZone }: Availability, now: Date): TimeOffRow[] {
  const timeOf = (instant: string) => {
    const time = formatInstant({ instant, timeZone, style: 'time' })
    return time === '00:00' ? '' : time
  }
  return timeOff
    .filter(({ end }) => new Date(end) > now)
    .map(({ start, end, note }, index) => {
      const [fromTime, untilTime, endDate] = [timeOf(start), timeOf(end), localDate(end, timeZone)]
      const last = untilTime ? endDate : shiftDate(endDate, -1)
      return { index, first: localDate(start, timeZone), last, fromTime, untilTime, note: note ?? '' }
    })
}

/** Dates with hours of their own that have not passed. */
export function exceptionRows({ overrides, timezone }: Availability, now: Date): ExceptionRow[] {
  const today = localDate(now, timezone)
  const closed = [{ start: '', end: '' }]
  return overrides
    .filter(({ date }) => date >= today)
    .flatMap(({ date, ranges }) => (ranges.length > 0 ? ranges : closed).map((range) => ({ date, ...range })))
    .map((row, index) => ({ ...row, index, end: row.end === '24:00' ? '00:00' : row.end }))
}
