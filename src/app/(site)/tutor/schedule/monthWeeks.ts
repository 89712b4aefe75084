const DAY = 86_400_000

/** A calendar date `YYYY-MM-DD` some days later; no zone is involved. */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}

/** A month `YYYY-MM` some months later. */
export function shiftMonth(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months)).toISOString().slice(0, 7)
}

/** The weeks of a month, Monday first; null for days of the months beside it. */
export function monthWeeks(month: string): (string | null)[][] {
  const first = `${month}-01`
  const lead = (new Date(first).getUTCDay() + 6) % 7
  const days: (string | null)[] = Array.from({ length: lead }, () => null)
  for (let date = first; date.startsWith(month); date = shiftDate(date, 1)) days.push(date)
  while (days.length % 7 !== 0) days.push(null)
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}
