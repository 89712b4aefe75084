/** The city part of an IANA zone name, as people say it: `America/Argentina/Buenos_Aires` → `Buenos Aires`. */
export function zoneCity(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
}

/**
 * A zone in words with its offset at that instant: `Manila (GMT+8)`. The offset belongs to the instant,
 * since it changes with the clocks.
 */
export function zoneLabel({ timeZone, instant }: { timeZone: string; instant: Date | string }): string {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return 'UTC'
  return `${zoneCity(timeZone)} (${zoneOffset({ timeZone, instant })})`
}

/** The offset of a zone at an instant: `GMT+5:30`. */
export function zoneOffset({ timeZone, instant }: { timeZone: string; instant: Date | string }): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' })
  const at = typeof instant === 'string' ? new Date(instant) : instant
  return format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
}
