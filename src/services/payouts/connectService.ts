import type { Money } from '@/domain/money/money'

export type ConnectAccount = {
  accountId: string
  /** Whether transfers to it are possible now. */
  canReceive: boolean
  /** What the provider still wants to know; empty when it has all. */
  requirementsDue: readonly string[]
}

export type ConnectTransfer = {
  transferId: string
  /** `paid` once it has reached the tutor's bank; `failed` when it came back or was reversed. */
  state: 'pending' | 'paid' | 'failed'
  failureCode: string | null
}

/**
 * Accounts of tutors at the card processor and transfers to them (CT11). Errors as `PayoutGateway` says. An account
 * and a transfer are made once a key.
 */
export type ConnectService = {
  createAccount: (input: {
    tutorId: string
    email: string
    /** ISO 3166, as the tutor's profile says. */
    country: string
    idempotencyKey: string
  }) => Promise<{ accountId: string }>
  /** A page of the provider where the tutor answers what it has to ask; good once and for minutes. */
  onboardingLink: (input: {
    accountId: string
    returnUrl: string
    refreshUrl: string
  }) => Promise<{ url: string }>
  getAccount: (input: { accountId: string }) => Promise<ConnectAccount>
  transfer: (input: {
    payoutId: string
    accountId: string
    amount: Money
    idempotencyKey: string
  }) => Promise<{ transferId: string }>
  getTransfer: (input: { transferId: string }) => Promise<ConnectTransfer>
}
