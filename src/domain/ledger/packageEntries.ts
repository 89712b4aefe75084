import type { Money } from '../money/money'
import type { PaymentParts } from '../payment/tenders'
import { type JournalEntry, journalEntry } from './journalEntry'

type PackageEntryInput = { packageId: string; studentId: string; value: Money }

/** A package ran out: what its unused lessons are worth → the student's wallet, none of it to the marketplace (NV06). */
export function packageExpiredEntry({ packageId, studentId, value }: PackageEntryInput): JournalEntry {
  return journalEntry(
    { event: 'packageExpired', causeKey: `packageExpired:${packageId}`, currency: value.currency },
    [
      { account: 'packageDeferred', ownerId: packageId, amount: value.amount },
      { account: 'studentWallet', ownerId: studentId, amount: -value.amount },
    ],
  )
}

type PackageRefundInput = {
  refundId: string
  packageId: string
  payerId: string
  amount: Money
  parts: Pick<PaymentParts, 'card' | 'wallet'>
  /** Of the amount, what the payer had from their bank already; minor units. */
  chargeback: number
}

/** Unused lessons given back for money: what the package owes → the card and the wallet that paid for it (CT02). */
export function packageRefundEntry({
  refundId,
  packageId,
  payerId,
  amount,
  parts,
  chargeback,
}: PackageRefundInput): JournalEntry {
  return journalEntry({ event: 'refund', causeKey: `refund:${refundId}`, currency: amount.currency }, [
    { account: 'packageDeferred', ownerId: packageId, amount: amount.amount },
    { account: 'processorClearing', ownerId: null, amount: -parts.card },
    { account: 'studentWallet', ownerId: payerId, amount: -parts.wallet },
    { account: 'chargebackLoss', ownerId: null, amount: -chargeback },
  ])
}
