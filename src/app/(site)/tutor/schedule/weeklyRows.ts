import { WEEKDAYS, type Weekday } from '@/domain/availability/weekdays'

/** A row of the weekly editor. `index` names its inputs and is never used twice, so that a row keeps what was typed. */
export type HoursRow = { index: number; start: string; end: string }
export type WeeklyRows = Record<Weekday, HoursRow[]>

type Windows = readonly { day: Weekday; start: string; end: string }[]

/** The rows of stored hours. Time inputs know no 24:00, so midnight at the end shows as 00:00. */
export function weeklyRows(windows: Windows): WeeklyRows {
  const of = (day: Weekday) =>
    windows
      .filter((window) => window.day === day)
      .map(({ start, end }, index) => ({ index, start, end: end === '24:00' ? '00:00' : end }))
  return Object.fromEntries(WEEKDAYS.map((day) => [day, of(day)])) as WeeklyRows
}

/** One more row, empty unless said; `index` must be new. */
export function withRow(rows: WeeklyRows, day: Weekday, row: HoursRow): WeeklyRows {
  return { ...rows, [day]: [...rows[day], row] }
}

export function withoutRow(rows: WeeklyRows, day: Weekday, index: number): WeeklyRows {
  return { ...rows, [day]: rows[day].filter((row) => row.index !== index) }
}

type Copy = { typed: readonly { start: string; end: string }[]; to: readonly Weekday[]; firstIndex: number }

/** The days of `to` with these hours instead of their own; rows get indices from `firstIndex` on. */
export function withCopies(rows: WeeklyRows, { typed, to, firstIndex }: Copy): WeeklyRows {
  const copies = to.map((day, place) => [
    day,
    typed.map((hours, nth) => ({ ...hours, index: firstIndex + place * typed.length + nth })),
  ])
  return { ...rows, ...Object.fromEntries(copies) }
}
