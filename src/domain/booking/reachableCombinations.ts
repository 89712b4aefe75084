import { fieldsAfter } from './fieldsAfter'
import { startsFrom } from './findMove'
import { INITIAL_STATES, TRANSITIONS } from './process'
import type { BookingFields, ProcessFields } from './states'

/**
 * Every combination of the four fields that legal moves lead to, from a new booking on, whatever the clock says.
 * Deterministic order.
 */
export function reachableCombinations(): BookingFields[] {
  const found = new Map<string, BookingFields>()
  const seen = new Set<string>()
  const visit = (fields: ProcessFields): void => {
    const key = combinationKey(fields)
    if (seen.has(`${key} ${fields.proposal}`)) return
    seen.add(`${key} ${fields.proposal}`)
    const { proposal: _, ...combination } = fields
    found.set(key, combination)
    for (const row of TRANSITIONS) {
      if (startsFrom(row, fields)) visit({ ...fields, ...fieldsAfter(row, fields) })
    }
  }
  for (const sessionState of INITIAL_STATES) {
    visit({
      sessionState,
      sessionOutcome: null,
      paymentState: 'PENDING',
      disputeState: 'NONE',
      proposal: 'NONE',
    })
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
