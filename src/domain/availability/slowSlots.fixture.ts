import type { LessonLimit } from './lessonLimits'
import type { OpenSlotsInput, TimeRange } from './openSlots'
import { WEEKDAYS } from './weekdays'

const TICK = 5 * 60_000
const MINUTE = 60_000

/** Wall clock `YYYY-MM-DD HH:mm` of every fifth minute of a time, told by `Intl`: sorted text compares like time. */
export type WallTable = { from: number; labels: string[]; ticks: Map<string, number[]> }

export function wallTable({ timeZone, from, to }: { timeZone: string; from: Date; to: Date }): WallTable {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const labels: string[] = []
  for (let at = from.getTime(); at < to.getTime(); at += TICK) labels.push(format.format(at))
  const ticks = new Map<string, number[]>()
  for (const [tick, label] of labels.entries()) ticks.set(label, [...(ticks.get(label) ?? []), tick])
  return { from: from.getTime(), labels, ticks }
}

/**
 * Open slots found the slow way, for comparing: every five minutes of the table is open or not, windows are runs of
 * open ticks, and every point of the grid is tried. A time is the first (start) or last (end) tick that shows it; one
 * that no tick shows lies in a gap, and the first tick that shows a later time is the gap's end.
 */
export function slowSlots(table: WallTable, input: OpenSlotsInput): string[] {
  const open = openTicks(table, input)
  const slots: string[] = []
  for (let tick = 0; tick < open.length; tick += 1) {
    if (!open[tick] || open[tick - 1]) continue
    let end = tick
    while (open[end]) end += 1
    const [opens, closes] = [table.from + tick * TICK, table.from + end * TICK]
    for (
      let start = opens;
      start + input.lengthMinutes * MINUTE <= closes;
      start += input.stepMinutes * MINUTE
    ) {
      if (isOffered(start, input) && hasRoom(table, start, input)) slots.push(new Date(start).toISOString())
    }
  }
  return slots
}

function openTicks({ labels, ticks }: WallTable, { weekly, overrides }: OpenSlotsInput): boolean[] {
  const open = labels.map(() => false)
  const day = new Date(`${labels[0]?.slice(0, 10)}T00:00:00Z`)
  const last = labels.at(-1)?.slice(0, 10) ?? ''
  for (; day.toISOString().slice(0, 10) <= last; day.setUTCDate(day.getUTCDate() + 1)) {
    const date = day.toISOString().slice(0, 10)
    const own = overrides.filter((override) => override.date === date)
    const weekday = WEEKDAYS[(day.getUTCDay() + 6) % 7]
    const ranges =
      own.length > 0
        ? own.flatMap((override) => override.ranges)
        : weekly.filter((window) => window.day === weekday)
    for (const { start, end } of ranges) {
      const endDate = end < start ? nextDate(day) : date
      const endLabel = end === '24:00' ? `${nextDate(day)} 00:00` : `${endDate} ${end}`
      if (start === end) continue
      const first =
        ticks.get(`${date} ${start}`)?.[0] ?? labels.findIndex((label) => label > `${date} ${start}`)
      const after = ticks.get(endLabel)?.at(-1) ?? labels.findIndex((label) => label > endLabel)
      if (first >= 0) for (let tick = first; tick < after; tick += 1) open[tick] = true
    }
  }
  return open
}

function isOffered(start: number, input: OpenSlotsInput): boolean {
  const end = start + input.lengthMinutes * MINUTE
  const buffer = input.bufferMinutes * MINUTE
  const seconds = (at: number) => Math.floor(at / 1000)
  if (start < input.from.getTime() || start >= input.to.getTime()) return false
  if (seconds(start) < seconds(input.now.getTime()) + input.minNoticeMinutes * 60) return false
  if (start > input.now.getTime() + input.horizonDays * 24 * 60 * MINUTE) return false
  const overlaps = (span: TimeRange, margin: number) =>
    span.start < span.end && start < span.end.getTime() + margin && span.start.getTime() - margin < end
  return !input.timeOff.some((off) => overlaps(off, 0)) && !input.busy.some((busy) => overlaps(busy, buffer))
}

/** Lessons are counted by the date the clock shows when they begin, and by the Monday before that date. */
function hasRoom(table: WallTable, start: number, { limits, lengthMinutes }: OpenSlotsInput): boolean {
  if (!limits) return true
  const dateAt = (at: number) => String(table.labels[Math.floor((at - table.from) / TICK)]).slice(0, 10)
  const mondayOf = (at: number) => {
    const day = new Date(`${dateAt(at)}T00:00:00Z`)
    while (day.getUTCDay() !== 1) day.setUTCDate(day.getUTCDate() - 1)
    return day.toISOString()
  }
  const fits = ({ lessons, minutes }: LessonLimit, periodOf: (at: number) => string) => {
    const same = limits.booked.filter((lesson) => periodOf(lesson.start.getTime()) === periodOf(start))
    const given = same.reduce((sum, lesson) => sum + (Number(lesson.end) - Number(lesson.start)) / MINUTE, 0)
    return (lessons == null || same.length < lessons) && (minutes == null || given + lengthMinutes <= minutes)
  }
  return fits(limits.day, dateAt) && fits(limits.week, mondayOf)
}

function nextDate(day: Date): string {
  return new Date(day.getTime() + 24 * 60 * MINUTE).toISOString().slice(0, 10)
}
