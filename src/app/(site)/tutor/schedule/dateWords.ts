const DATE = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
const DATE_LONG = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const plain = (format: Intl.DateTimeFormat, date: string) => format.format(new Date(date)).replace(',', '')

/** A calendar date in the browser, without the catalogue `formatLocalDate` brings: `Thu 3 Dec`. */
export function dateWords(date: string): string {
  return plain(DATE, date)
}

/** `Thursday 3 December 2026`. */
export function dateWordsLong(date: string): string {
  return plain(DATE_LONG, date)
}

/** A month `YYYY-MM`: `December 2026`. */
export function monthWords(month: string): string {
  return plain(MONTH, `${month}-01`)
}
