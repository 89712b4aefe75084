import type { Weekday, WeeklyRange } from './types'

const DAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const RANGE = /^(\d{2}:\d{2})-(\d{2}:\d{2})$/

/**
 * Writes a week the way a person would: `weeklyHours('mon wed 09:00-12:00 14:00-18:00', 'sat 10:00-13:00')`.
 * Each line names days, then the wall-clock ranges they share. Gives the ranges in the order of the week.
 * @throws Error when a line has no day, no range or an unknown word.
 */
export function weeklyHours(...lines: string[]): WeeklyRange[] {
  return lines
    .flatMap(readLine)
    .sort((a, b) => DAYS.indexOf(a.day) - DAYS.indexOf(b.day) || a.start.localeCompare(b.start))
}

function readLine(line: string): WeeklyRange[] {
  const days: Weekday[] = []
  const ranges: { start: string; end: string }[] = []
  for (const word of line.split(' ')) {
    const range = RANGE.exec(word)
    if (range?.[1] && range[2]) ranges.push({ start: range[1], end: range[2] })
    else if (isWeekday(word)) days.push(word)
    else throw new Error(`Not a day or a range: "${word}" in "${line}"`)
  }
  if (days.length === 0 || ranges.length === 0) throw new Error(`A line needs days and ranges: "${line}"`)
  return days.flatMap((day) => ranges.map((range) => ({ day, ...range })))
}

function isWeekday(word: string): word is Weekday {
  return (DAYS as readonly string[]).includes(word)
}
