import type { Money } from '../money/money'
import type { CreditReason } from '../payment/credits'
import { type JournalEntry, journalEntry } from './journalEntry'

/** What pays for a credit: a trial that was no good fit is a promise kept (NV20), everything else a promotion. */
const costOf = (reason: CreditReason) =>
  reason === 'goodFit' ? ('guaranteeCost' as const) : ('promotionCost' as const)

type Issued = { creditId: string; reason: CreditReason; amount: Money }

/**
 * Promotional credit is given: the cost of promotions, or of the good-fit guarantee → the credit, which belongs to its own
 * id (J07, CT26, EX28).
 */
export function creditIssuedEntry({ creditId, reason, amount }: Issued): JournalEntry {
  const event = reason === 'goodFit' ? 'goodFitCredit' : 'creditIssued'
  return journalEntry({ event, causeKey: `credit:${creditId}`, currency: amount.currency }, [
    { account: costOf(reason), ownerId: null, amount: amount.amount },
    { account: 'promotionalCredit', ownerId: creditId, amount: -amount.amount },
  ])
}

type Expired = {
  creditId: string
  reason: CreditReason
  /** What was left of it. */
  left: Money
  /** It can run out again after a part came back. */
  at: Date
}

/** What is left of a credit when it runs out was never a cost. */
export function creditExpiredEntry({ creditId, reason, left, at }: Expired): JournalEntry {
  return journalEntry(
    {
      event: 'creditExpired',
      causeKey: `creditExpired:${creditId}:${at.toISOString()}`,
      currency: left.currency,
    },
    [
      { account: 'promotionalCredit', ownerId: creditId, amount: left.amount },
      { account: costOf(reason), ownerId: null, amount: -left.amount },
    ],
  )
}
