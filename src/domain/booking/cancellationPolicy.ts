import { DomainError } from '../errors/domainError'

type CancellationPolicy = {
  /** A student cancels free of charge until so many hours before the start. */
  freeUntilHours: number
  /** A lesson booked later than that can still be cancelled for so many minutes after booking … */
  graceMinutes: number
  /** … while the start is more than so many hours away. */
  graceUntilHours: number
}

/** All versions that bookings may carry (NV17). A version is never changed, only followed by a new one (CT01). */
const POLICIES: Readonly<Record<string, CancellationPolicy>> = {
  '2026-11': { freeUntilHours: 24, graceMinutes: 30, graceUntilHours: 2 },
}

/** The version that new bookings are made under. */
export const CURRENT_POLICY_VERSION = '2026-11'

/** The policy a booking was made under. @throws DomainError INTERNAL for a version that never was. */
export function cancellationPolicy(version: string): CancellationPolicy {
  const policy = POLICIES[version]
  if (!policy) throw new DomainError('INTERNAL', `no cancellation policy ${version}`)
  return policy
}
