import type { Money } from '@/domain/money/money'

/** A person who is paid through the processor, as it sees them. */
export type ConnectAccount = {
  accountId: string
  /** Transfers can be made to it. */
  canReceive: boolean
  /** The processor has refused this person for good. */
  isRejected: boolean
  /** What the person still has to give, in the processor's own names; for the log, not for people. */
  requirementsDue: string[]
}

/** Amounts are minor units of `currency`. */
export type ConnectTransfer = {
  transferId: string
  accountId: string
  amount: number
  amountReversed: number
  currency: string
  state: 'sent' | 'partly_reversed' | 'reversed'
}

/** How far the money of a transfer is on its way from the account to the person's bank. */
export type BankArrival = {
  /** waiting: in the account, no payout to the bank has taken it up yet. */
  state: 'waiting' | 'in_transit' | 'arrived' | 'failed'
  /** The processor's payout to the bank, once there is one. */
  bankPayoutId: string | null
  /** When the bank should have it, or had it. */
  arrivesAt: Date | null
  /** The processor's word for why the bank sent it back. */
  failureCode: string | null
}

/**
 * Paying people through the processor (K04): they are onboarded on its pages, money is moved to their account there
 * (separate charges and transfers), and the processor pays their bank by itself. Never call it inside a database
 * transaction. Every method throws DomainError as the payments service does: `paymentErrorOf` tells refused from unknown.
 */
export type ConnectService = {
  /** One account per key. `country`: ISO 3166 alpha 2. */
  createAccount(input: {
    tutorId: string
    email: string
    country: string
    idempotencyKey: string
  }): Promise<{ accountId: string }>
  /** A hosted page to give or mend what is missing. It works once and for minutes: make it when it is clicked. */
  onboardingLink(input: {
    accountId: string
    returnUrl: string
    refreshUrl: string
  }): Promise<{ url: string }>
  /** @throws DomainError NOT_FOUND */
  getAccount(accountId: string): Promise<ConnectAccount>
  /**
   * Moves money to an account, once per key for ever, also after the processor has forgotten the key.
   * @throws DomainError PAYMENT_UNAVAILABLE, retryable: reason account_not_ready or balance_insufficient, nothing moved
   */
  transfer(input: {
    payoutId: string
    accountId: string
    amount: Money
    idempotencyKey: string
  }): Promise<{ transferId: string }>
  /** @throws DomainError NOT_FOUND */
  getTransfer(transferId: string): Promise<ConnectTransfer>
  /** Takes a transfer back, or a part of it, once per key for ever. The account may go below zero. */
  reverse(input: { transferId: string; amount: Money; idempotencyKey: string }): Promise<ConnectTransfer>
  /** Whether a transfer has reached the bank. A payout sent back by the bank is followed to the one that retries it. */
  getBankArrival(transferId: string): Promise<BankArrival>
}
