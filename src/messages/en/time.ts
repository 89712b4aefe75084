export const time = {
  range: '{from} to {to}',
  rangeNextDay: '{from} to {to} (next day)',
  minutes: { one: '{count} minute', other: '{count} minutes' },
  hours: { one: '{count} hour', other: '{count} hours' },
  hoursMinutes: '{hours} h {minutes} min',
  countdownDays: '{days} d {hours} h',
  countdownHours: '{hours} h {minutes} min',
  countdownMinutes: '{minutes} min {seconds} s',
  countdownSeconds: '{seconds} s',
} as const
