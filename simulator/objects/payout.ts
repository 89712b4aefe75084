import type Stripe from 'stripe'
import { newId } from '../newId'

/** Banks take a day. */
export const ARRIVAL_SECONDS = 24 * 60 * 60

/** Money on its way from a balance to a bank. */
export function buildPayout(input: {
  amount: number
  currency: string
  automatic: boolean
  description: string | null
  metadata: Record<string, string>
  created: number
}): Stripe.Payout {
  return {
    id: newId('po_1'),
    object: 'payout',
    amount: input.amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: input.created + ARRIVAL_SECONDS,
    automatic: input.automatic,
    balance_transaction: null,
    created: input.created,
    currency: input.currency,
    description: input.description,
    destination: newId('ba_1'),
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: input.metadata,
    method: 'standard',
    original_payout: null,
    payout_method: null,
    reconciliation_status: input.automatic ? 'in_progress' : 'not_applicable',
    reversed_by: null,
    source_type: 'card',
    statement_descriptor: null,
    status: 'in_transit',
    trace_id: { status: 'pending', value: null },
    type: 'bank_account',
  }
}
