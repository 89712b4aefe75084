import { Temporal } from 'temporal-polyfill'
import { DomainError } from '@/domain/errors/domainError'

/**
 * The instant a duration after `now`, days and longer counted in UTC.
 * @param duration ISO 8601, e.g. `PT15M`, `P1D`
 * @throws DomainError VALIDATION_FAILED when it is no duration, or one that no calendar holds.
 */
export function advanceBy(now: Date, duration: string): Date {
  try {
    const from = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('UTC')
    return new Date(from.add(Temporal.Duration.from(duration)).epochMilliseconds)
  } catch {
    throw new DomainError('VALIDATION_FAILED', 'advance is not a duration', {
      field: 'advance',
      userMessage: 'Say how far to move the clock as an ISO 8601 duration, for example PT15M or P1D.',
    })
  }
}
