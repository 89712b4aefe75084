import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone.js'
import utc from 'dayjs/plugin/utc.js'
import type { OpenSlotsInput } from '@/domain/availability/openSlots'

dayjs.extend(utc)
dayjs.extend(timezone)

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/**
 * Open slots as most booking code finds them: day by day through the tutor's calendar, step by step over each window
 * on the wall clock, every candidate compared with every busy time. The reference of the slot benchmark; windows across
 * midnight or a clock change, time off and daily maximum are beyond it.
 */
export function dayjsSlots(input: OpenSlotsInput): number[] {
  const { weekly, overrides, timeZone, lengthMinutes, stepMinutes, bufferMinutes } = input
  const earliest = dayjs(input.now).add(input.minNoticeMinutes, 'minute')
  const latest = dayjs(input.now).add(input.horizonDays, 'day')
  const busy = input.busy.map(({ start, end }) => ({
    start: dayjs(start).subtract(bufferMinutes, 'minute').valueOf(),
    end: dayjs(end).add(bufferMinutes, 'minute').valueOf(),
  }))
  const slots: number[] = []
  const last = dayjs(input.to).tz(timeZone).format('YYYY-MM-DD')
  let day = dayjs(input.from).tz(timeZone).format('YYYY-MM-DD')
  while (day <= last) {
    const weekday = WEEKDAYS[dayjs.utc(day).day()]
    const windows =
      overrides.find(({ date }) => date === day)?.ranges ?? weekly.filter((window) => window.day === weekday)
    for (const window of windows) {
      const closes = dayjs.tz(`${day} ${window.end}`, timeZone)
      let start = dayjs.tz(`${day} ${window.start}`, timeZone)
      while (!start.add(lengthMinutes, 'minute').isAfter(closes)) {
        const [from, to] = [start.valueOf(), start.add(lengthMinutes, 'minute').valueOf()]
        const isInRange = from >= input.from.getTime() && from < input.to.getTime()
        const isBookable = !start.isBefore(earliest) && !start.isAfter(latest)
        if (isInRange && isBookable && !busy.some((taken) => from < taken.end && to > taken.start))
          slots.push(from)
        start = start.add(stepMinutes, 'minute')
      }
    }
    day = dayjs.utc(day).add(1, 'day').format('YYYY-MM-DD')
  }
  return slots
}
