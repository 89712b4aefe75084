import { startsFrom } from './findMove'
import { INITIAL_STATES, TRANSITIONS } from './process'
import type { BookingFields } from './states'

/**
 * Every combination of the four fields that legal moves lead to, from a new booking on, whatever the clock says.
 * Deterministic order.
 */
export function reachableCombinations(): BookingFields[] {
  const found = new Map<string, BookingFields>()
  const visit = (fields: BookingFields): void => {
    const key = combinationKey(fields)
    if (found.has(key)) return
    found.set(key, fields)
    for (const row of TRANSITIONS) {
      if (startsFrom(row, fields)) visit({ ...fields, [row.field]: row.to, ...row.together })
    }
  }
  for (const sessionState of INITIAL_STATES) {
    visit({ sessionState, sessionOutcome: null, paymentState: 'PENDING', disputeState: 'NONE' })
  }
  return [...found.values()].sort((a, b) => (combinationKey(a) < combinationKey(b) ? -1 : 1))
}

/** One text for one combination. */
export function combinationKey({
  sessionState,
  sessionOutcome,
  paymentState,
  disputeState,
}: BookingFields): string {
  return [sessionState, sessionOutcome ?? '', paymentState, disputeState].join(' ')
}
