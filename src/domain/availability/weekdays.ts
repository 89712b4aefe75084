/** Days of the week in ISO order: Monday is the first, so `WEEKDAYS[isoDay - 1]`. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]
