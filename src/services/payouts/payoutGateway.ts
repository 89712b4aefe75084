import type { Money } from '@/domain/money/money'

export type PayoutOrder = {
  payoutId: string
  /** What the provider knows the tutor by. */
  account: string
  /** What the tutor is to get, after the fee. */
  amount: Money
  /** The same on every try: one payout is one transfer, however often it is asked for. */
  idempotencyKey: string
  now: Date
}

export type PayoutStatus = {
  state: 'pending' | 'paid' | 'failed'
  /** Why it failed, in the provider's or our own short words. */
  failureCode: string | null
}

/**
 * A provider that takes payouts one by one. Never call it inside a database transaction. A refusal is a DomainError
 * whose data says `outcome: 'refused'` and `retryable: false`; after any other error the outcome is unknown, and the
 * same call with the same key has to be made again.
 */
export type PayoutGateway = {
  send: (order: PayoutOrder) => Promise<{ externalId: string }>
  /** How the transfer stands at `now`, from the provider's own records. */
  status: (transfer: { externalId: string; sentAt: Date; now: Date }) => Promise<PayoutStatus>
}
