import { z } from 'zod'
import { decideDispute, openDispute, type Verdict } from '../../actions/disputes'
import { sweepDue } from '../../sweepDue'
import { runUnit, type Simulator } from '../../unit'
import { findDispute } from '../disputes'

export const disputeSchema = z.strictObject({
  kind: z.enum(['chargeback', 'inquiry']).default('chargeback'),
  reason: z
    .enum([
      'credit_not_processed',
      'duplicate',
      'fraudulent',
      'general',
      'product_not_received',
      'product_unacceptable',
      'unrecognized',
    ])
    .default('fraudulent'),
})

/** The owner of the card disputes a collected payment. */
export function disputeCharge(
  simulator: Simulator,
  chargeId: string,
  input: z.output<typeof disputeSchema>,
): object {
  sweepDue(simulator)
  return runUnit(simulator, (unit) => openDispute(unit, chargeId, input))
}

/** The bank decides. Losing an inquiry makes it a chargeback. */
export function decide(simulator: Simulator, id: string, verdict: Verdict): object {
  sweepDue(simulator)
  return runUnit(simulator, (unit) => decideDispute(unit, findDispute(unit, id), verdict))
}
