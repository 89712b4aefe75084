import type Stripe from 'stripe'
import { newId } from '../newId'

export type RefundInput = {
  charge: Stripe.Charge
  amount: number
  reason: string | null
  metadata: Record<string, string>
  created: number
}

/** Money (or a hold) going back. Releasing a hold moves no money, so it has no balance transaction. */
export function buildRefund(input: RefundInput): Stripe.Refund {
  return {
    id: newId('re_3'),
    object: 'refund',
    amount: input.amount,
    balance_transaction: null,
    charge: input.charge.id,
    created: input.created,
    currency: input.charge.currency,
    customer: null,
    customer_account: null,
    destination_details: {
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
      type: 'card',
    },
    metadata: input.metadata,
    payment_intent: input.charge.payment_intent,
    payment_method: input.charge.payment_method,
    reason: input.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  }
}
