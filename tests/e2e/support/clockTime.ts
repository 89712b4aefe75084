/** How an instant reads on the clock of a place: `14:00`. */
export function clockTime(instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  return format.format(instant)
}
