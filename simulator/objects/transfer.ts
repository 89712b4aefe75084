import type Stripe from 'stripe'
import { newId } from '../newId'

export type TransferInput = {
  amount: number
  currency: string
  destination: string
  description: string | null
  metadata: Record<string, string>
  sourceTransaction: string | null
  transferGroup: string | null
  created: number
}

/** Money of the platform moved to a connected account. */
export function buildTransfer(input: TransferInput): Stripe.Transfer {
  const id = newId('tr_1')
  return {
    id,
    object: 'transfer',
    amount: input.amount,
    amount_reversed: 0,
    balance_transaction: null,
    created: input.created,
    currency: input.currency,
    description: input.description,
    destination: input.destination,
    destination_payment: newId('py_1'),
    livemode: false,
    metadata: input.metadata,
    reversals: { object: 'list', data: [], has_more: false, url: `/v1/transfers/${id}/reversals` },
    reversed: false,
    source_transaction: input.sourceTransaction,
    source_type: 'card',
    transfer_group: input.transferGroup,
  }
}

/** A transfer taken back, or a part of it. */
export function buildReversal(input: {
  transfer: Stripe.Transfer
  amount: number
  metadata: Record<string, string>
  created: number
}): Stripe.TransferReversal {
  return {
    id: newId('trr_1'),
    object: 'transfer_reversal',
    amount: input.amount,
    balance_transaction: null,
    created: input.created,
    currency: input.transfer.currency,
    destination_payment_refund: newId('pyr_1'),
    metadata: input.metadata,
    source_refund: null,
    transfer: input.transfer.id,
  }
}
