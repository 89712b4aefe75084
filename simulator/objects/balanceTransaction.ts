import type Stripe from 'stripe'
import { newId } from '../newId'
import { processingFee } from './currencies'

const SETTLING_SECONDS = 2 * 24 * 60 * 60

/** Money that came in with a capture: the amount less the processing fee. */
export function buildChargeTransaction(
  charge: Stripe.Charge,
  captured: number,
  now: number,
): Stripe.BalanceTransaction {
  const fee = processingFee(captured, charge.currency)
  return {
    ...base(charge, now),
    amount: captured,
    available_on: now + SETTLING_SECONDS,
    description: charge.description,
    fee,
    fee_details: [
      {
        amount: fee,
        application: null,
        currency: charge.currency,
        description: 'Processing fees',
        type: 'stripe_fee',
      },
    ],
    net: captured - fee,
    reporting_category: 'charge',
    source: charge.id,
    status: 'pending',
    type: 'charge',
  }
}

/** Money that went back with a refund; the processing fee is not returned. */
export function buildRefundTransaction(
  charge: Stripe.Charge,
  refund: Stripe.Refund,
  now: number,
): Stripe.BalanceTransaction {
  return {
    ...base(charge, now),
    amount: -refund.amount,
    available_on: now,
    description: 'REFUND FOR CHARGE',
    fee: 0,
    fee_details: [],
    net: -refund.amount,
    reporting_category: 'refund',
    source: refund.id,
    status: 'available',
    type: 'refund',
  }
}

/** The status follows the clock: pending until the day the money is available. */
export function settledBy(transaction: Stripe.BalanceTransaction, now: number): Stripe.BalanceTransaction {
  return { ...transaction, status: transaction.available_on <= now ? 'available' : 'pending' }
}

export type MovementInput = {
  type:
    | 'adjustment'
    | 'transfer'
    | 'transfer_refund'
    | 'payout'
    | 'payout_failure'
    | 'payment'
    | 'payment_refund'
  category: string
  /** Signed: what comes in is positive. */
  amount: number
  currency: string
  source: string
  description: string | null
  fee?: { amount: number; description: string }
  availableOn?: number
  now: number
}

/** Any other movement of money: disputes, transfers, payouts. */
export function buildMovement(input: MovementInput): Stripe.BalanceTransaction {
  const { amount, currency, fee, now } = input
  return {
    ...base({ currency }, now),
    amount,
    available_on: input.availableOn ?? now,
    description: input.description,
    fee: fee?.amount ?? 0,
    fee_details: fee
      ? [
          {
            amount: fee.amount,
            application: null,
            currency,
            description: fee.description,
            type: 'stripe_fee',
          },
        ]
      : [],
    net: amount - (fee?.amount ?? 0),
    reporting_category: input.category,
    source: input.source,
    status: 'available',
    type: input.type,
  }
}

function base(charge: { currency: string }, now: number) {
  return {
    id: newId('txn_3'),
    object: 'balance_transaction' as const,
    balance_type: 'payments' as const,
    created: now,
    currency: charge.currency,
    exchange_rate: null,
  }
}
