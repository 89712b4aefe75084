import { Temporal } from 'temporal-polyfill'

/** A change of a zone's clock: at `at` it stops showing `before` and shows `after`. */
export type ClockChange = {
  timeZone: string
  at: number
  /** What the clock would have shown at that instant, and what it shows: milliseconds as if the clock showed UTC. */
  before: number
  after: number
}

/** Every change of a zone's clock in `[from, to)`, in order. */
export function clockChanges({
  timeZone,
  from,
  to,
}: {
  timeZone: string
  from: Date
  to: Date
}): ClockChange[] {
  const changes: ClockChange[] = []
  let zoned = Temporal.Instant.fromEpochMilliseconds(from.getTime() - 1).toZonedDateTimeISO(timeZone)
  for (;;) {
    const offset = zoned.offsetNanoseconds / 1e6
    const next = zoned.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds >= to.getTime()) return changes
    const at = next.epochMilliseconds
    changes.push({ timeZone, at, before: at + offset, after: at + next.offsetNanoseconds / 1e6 })
    zoned = next
  }
}
