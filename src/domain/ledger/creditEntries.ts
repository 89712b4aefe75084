import type { Money } from '../money/money'
import { type JournalEntry, journalEntry } from './journalEntry'

/** Promotional credit is given: the cost of promotions → the credit, which belongs to its own id (J07, CT26). */
export function creditIssuedEntry({ creditId, amount }: { creditId: string; amount: Money }): JournalEntry {
  return journalEntry({ event: 'creditIssued', causeKey: `credit:${creditId}`, currency: amount.currency }, [
    { account: 'promotionCost', ownerId: null, amount: amount.amount },
    { account: 'promotionalCredit', ownerId: creditId, amount: -amount.amount },
  ])
}

type Expired = {
  creditId: string
  /** What was left of it. */
  left: Money
  /** It can run out again after a part came back. */
  at: Date
}

/** What is left of a credit when it runs out was never a cost. */
export function creditExpiredEntry({ creditId, left, at }: Expired): JournalEntry {
  return journalEntry(
    {
      event: 'creditExpired',
      causeKey: `creditExpired:${creditId}:${at.toISOString()}`,
      currency: left.currency,
    },
    [
      { account: 'promotionalCredit', ownerId: creditId, amount: left.amount },
      { account: 'promotionCost', ownerId: null, amount: -left.amount },
    ],
  )
}
