import type { Money } from '@/domain/money/money'

/** What moved the processor's balance. */
export type MovementType =
  | 'charge'
  | 'refund'
  /** A chargeback took the money. */
  | 'dispute'
  | 'dispute_reversal'
  | 'transfer'
  | 'transfer_reversal'
  /** To our own bank account. */
  | 'payout'
  | 'payout_reversal'
  /** A fee of the processor on its own. */
  | 'fee'
  | 'other'

/** One movement, signed: what came in is positive. Amounts are minor units of `currency`; net = amount - fee. */
export type BalanceMovement = {
  id: string
  type: MovementType
  amount: number
  fee: number
  net: number
  currency: string
  /** The charge, refund, dispute, transfer or payout behind it. */
  sourceId: string | null
  /** The payment intent behind it, for charges, refunds and disputes. */
  intentId: string | null
  /** Our own id, where the source carries it (charges do). */
  paymentId: string | null
  createdAt: Date
}

/** The processor's own books, which the ledger's clearing account must agree with. */
export type BalanceService = {
  /** Newest first, page by page. `since` is included, `until` is not; `nextCursor` is null on the last page. */
  listBalanceTransactions(input: {
    since?: Date
    until?: Date
    cursor?: string
  }): Promise<{ movements: BalanceMovement[]; nextCursor: string | null }>
  /** What we have now, one entry per currency: settled, and still on its way. May be negative. */
  getBalance(): Promise<{ available: Money[]; pending: Money[] }>
}
