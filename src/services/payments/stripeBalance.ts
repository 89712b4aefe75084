import type Stripe from 'stripe'
import { type Money, money } from '@/domain/money/money'
import type { BalanceMovement, BalanceService, MovementType } from './balanceService'
import type { StripeLink } from './createStripeLink'
import { PAYMENT_ID_KEY } from './paymentSnapshot'
import { fromProcessorAmount } from './processorAmount'
import { idOf } from './stripeFacts'

const PAGE = 100

/** By the processor's reporting category, which tells apart what its `type` calls adjustments. */
const TYPE: Record<string, MovementType> = {
  charge: 'charge',
  refund: 'refund',
  dispute: 'dispute',
  dispute_reversal: 'dispute_reversal',
  transfer: 'transfer',
  transfer_reversal: 'transfer_reversal',
  payout: 'payout',
  payout_reversal: 'payout_reversal',
  fee: 'fee',
}

/** The processor's books on Stripe's package. */
export function stripeBalance({ stripe, call }: StripeLink): BalanceService {
  return {
    listBalanceTransactions: ({ since, until, cursor }) =>
      call('listBalanceTransactions', null, async (options) => {
        const created = {
          ...(since && { gte: Math.ceil(since.getTime() / 1000) }),
          ...(until && { lt: Math.ceil(until.getTime() / 1000) }),
        }
        const page = await stripe.balanceTransactions.list(
          { limit: PAGE, created, ...(cursor && { starting_after: cursor }), expand: ['data.source'] },
          options,
        )
        const nextCursor = page.has_more ? (page.data.at(-1)?.id ?? null) : null
        return { movements: page.data.map(movementOf), nextCursor }
      }),

    getBalance: () =>
      call('getBalance', null, async (options) => {
        const balance = await stripe.balance.retrieve({}, options)
        return { available: balance.available.map(moneyOf), pending: balance.pending.map(moneyOf) }
      }),
  }
}

function movementOf(transaction: Stripe.BalanceTransaction): BalanceMovement {
  const { currency, source } = transaction
  const convert = (amount: number): number => fromProcessorAmount(amount, currency)
  return {
    id: transaction.id,
    type: TYPE[transaction.reporting_category] ?? 'other',
    amount: convert(transaction.amount),
    fee: convert(transaction.fee),
    net: convert(transaction.net),
    currency: currency.toUpperCase(),
    sourceId: sourceOf(source),
    intentId:
      source && typeof source === 'object' && 'payment_intent' in source ? idOf(source.payment_intent) : null,
    paymentId:
      source && typeof source === 'object' && 'metadata' in source
        ? (source.metadata?.[PAYMENT_ID_KEY] ?? null)
        : null,
    createdAt: new Date(transaction.created * 1000),
  }
}

/** A transfer that was taken back is about the transfer. */
function sourceOf(source: Stripe.BalanceTransaction['source']): string | null {
  const isReversal = source && typeof source === 'object' && source.object === 'transfer_reversal'
  return idOf(isReversal ? source.transfer : source)
}

function moneyOf({ amount, currency }: { amount: number; currency: string }): Money {
  return money(fromProcessorAmount(amount, currency), currency.toUpperCase())
}
