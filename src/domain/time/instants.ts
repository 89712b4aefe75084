const MINUTE = 60_000

/** The instant `minutes` of elapsed time after `at`; negative minutes go back. */
export function addMinutes(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * MINUTE)
}

/** The instant `hours` of elapsed time after `at`; negative hours go back. */
export function addHours(at: Date, hours: number): Date {
  return addMinutes(at, hours * 60)
}

/** The instant `days` of 24 elapsed hours after `at`. */
export function addDays(at: Date, days: number): Date {
  return addHours(at, days * 24)
}

/** The earlier of two instants. */
export function earlier(a: Date, b: Date): Date {
  return a.getTime() <= b.getTime() ? a : b
}
