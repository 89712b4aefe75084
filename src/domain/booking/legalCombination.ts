import { combinationKey, reachableCombinations } from './reachableCombinations'
import {
  type BookingFields,
  DISPUTE_STATES,
  PAYMENT_STATES,
  SESSION_OUTCOMES,
  SESSION_STATES,
} from './states'

const LEGAL = new Set(reachableCombinations().map(combinationKey))

/** Whether legal moves can lead to this combination of the four fields (I6). */
export function isLegalCombination(fields: BookingFields): boolean {
  return LEGAL.has(combinationKey(fields))
}

/**
 * The same as text of a CHECK on columns `session_state`, `session_outcome`, `payment_state`, `dispute_state`.
 * `IS TRUE`, because a CHECK lets NULL pass, and a comparison with an empty outcome is NULL.
 */
export const LEGAL_COMBINATION_SQL = `((\n  ${SESSION_STATES.flatMap((sessionState) =>
  [null, ...SESSION_OUTCOMES].flatMap((sessionOutcome) => sqlTerms({ sessionState, sessionOutcome })),
).join('\n  OR ')}\n) IS TRUE)`

/** One term for all payment states that go with the same dispute states. */
function sqlTerms(session: Pick<BookingFields, 'sessionState' | 'sessionOutcome'>): string[] {
  const paymentsByDisputes = new Map<string, string[]>()
  for (const paymentState of PAYMENT_STATES) {
    const disputes = DISPUTE_STATES.filter((disputeState) =>
      isLegalCombination({ ...session, paymentState, disputeState }),
    )
    if (disputes.length === 0) continue
    const list = sqlList(disputes)
    paymentsByDisputes.set(list, [...(paymentsByDisputes.get(list) ?? []), paymentState])
  }
  const outcome = session.sessionOutcome ? `= '${session.sessionOutcome}'` : 'IS NULL'
  return [...paymentsByDisputes].map(
    ([disputes, payments]) =>
      `(session_state = '${session.sessionState}' AND session_outcome ${outcome}` +
      ` AND payment_state IN (${sqlList(payments)}) AND dispute_state IN (${disputes}))`,
  )
}

function sqlList(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ')
}
