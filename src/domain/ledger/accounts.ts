type Account = {
  /** The side that makes the balance grow. */
  normal: 'debit' | 'credit'
  /** Whom each account of this kind belongs to; null for the marketplace's own single account. */
  owner: 'booking' | 'tutor' | 'student' | 'credit' | 'package' | 'chargeback' | null
  mayBeNegative: boolean
}

/** The chart of accounts (domain.md section 5). */
export const ACCOUNTS = {
  // What the marketplace has. Clearing goes below zero when refunds follow a transfer to the bank.
  processorClearing: { normal: 'debit', owner: null, mayBeNegative: true },
  // Taken by a bank that has not decided yet: not ours to use, and not lost.
  disputedFunds: { normal: 'debit', owner: 'chargeback', mayBeNegative: false },
  // The bank goes below zero when a file of payouts is paid before the processor's transfer to us is booked.
  bank: { normal: 'debit', owner: null, mayBeNegative: true },
  // What it owes.
  studentWallet: { normal: 'credit', owner: 'student', mayBeNegative: false },
  // Left the wallet and has not arrived at the card yet.
  refundsInTransit: { normal: 'credit', owner: 'student', mayBeNegative: false },
  promotionalCredit: { normal: 'credit', owner: 'credit', mayBeNegative: false },
  escrow: { normal: 'credit', owner: 'booking', mayBeNegative: false },
  packageDeferred: { normal: 'credit', owner: 'package', mayBeNegative: false },
  tutorPending: { normal: 'credit', owner: 'tutor', mayBeNegative: false },
  tutorAvailable: { normal: 'credit', owner: 'tutor', mayBeNegative: false },
  payoutsInTransit: { normal: 'credit', owner: 'tutor', mayBeNegative: false },
  taxPayable: { normal: 'credit', owner: null, mayBeNegative: false },
  // What it earns. A refund at the frozen rate can come after the period's other earnings are gone.
  commission: { normal: 'credit', owner: null, mayBeNegative: true },
  serviceFee: { normal: 'credit', owner: null, mayBeNegative: true },
  // What it costs. Fees kept from payouts stand here before the provider's own charge for them does.
  processorFees: { normal: 'debit', owner: null, mayBeNegative: true },
  promotionCost: { normal: 'debit', owner: null, mayBeNegative: false },
  guaranteeCost: { normal: 'debit', owner: null, mayBeNegative: false },
  chargebackLoss: { normal: 'debit', owner: null, mayBeNegative: false },
  currencyGainLoss: { normal: 'debit', owner: null, mayBeNegative: true },
} as const satisfies Record<string, Account>

export type AccountKind = keyof typeof ACCOUNTS

export const ACCOUNT_KINDS = Object.keys(ACCOUNTS) as readonly AccountKind[]

/**
 * The balance people mean: what the account holds, seen from its normal side. `debitSum` is the sum of its lines,
 * where a debit is positive; same minor units.
 */
export function accountBalance({ account, debitSum }: { account: AccountKind; debitSum: number }): number {
  return ACCOUNTS[account].normal === 'debit' ? debitSum : 0 - debitSum
}
