import type Stripe from 'stripe'
import { z } from 'zod'
import { answerBank, type PayResult, paySession } from '../../actions/paySession'
import { missingError } from '../../api/apiError'
import { findCard } from '../../objects/testCards'
import { sweepDue } from '../../sweepDue'
import { runUnit, type Simulator } from '../../unit'

export const paySchema = z
  .strictObject({
    card: z
      .string()
      .transform((card) => card.replace(/[\s-]/g, ''))
      .optional(),
    /** A payment method saved for the session's customer, instead of a card number. */
    saved: z.string().optional(),
    /** Ticks that the card is kept for next time. */
    save: z.boolean().optional(),
    email: z.string().optional(),
    /** Answers the bank's question at once; without it a 3-D Secure card stops there. */
    authenticate: z.enum(['approve', 'refuse']).optional(),
  })
  .refine(({ card, saved }) => (card === undefined) !== (saved === undefined), 'Name either card or saved.')

/** Pays (or saves a card) as the hosted page does. */
export function payByScript(simulator: Simulator, id: string, input: z.output<typeof paySchema>): object {
  sweepDue(simulator)
  const result = runUnit(simulator, (unit): PayResult => {
    const session = unit.store.get<Stripe.Checkout.Session>('checkout.session', id)
    if (!session) throw missingError('checkout.session', id)
    const email = session.customer_email ?? input.email ?? 'payer@example.com'
    const { save = false, saved } = input
    const details = { card: findCard(input.card ?? ''), expMonth: 12, expYear: 2034, name: 'Test Payer' }
    const first = paySession(
      unit,
      id,
      saved === undefined ? { details, email, save } : { savedId: saved, email },
    )
    if (first.outcome !== 'authenticate' || !input.authenticate) return first
    return answerBank(unit, id, input.authenticate === 'approve')
  })
  return {
    outcome: result.outcome,
    declineCode: result.outcome === 'declined' ? (result.decline.declineCode ?? result.decline.code) : null,
    session: result.session,
  }
}
