import type { Money } from '../money/money'
import { type JournalEntry, journalEntry } from './journalEntry'

/** The processor pays out to our own bank account: clearing → bank; a payout that came back is negative. */
export function bankTransferEntry({
  transactionId,
  amount,
}: {
  transactionId: string
  amount: Money
}): JournalEntry {
  return journalEntry(
    { event: 'bankTransfer', causeKey: `bank:${transactionId}`, currency: amount.currency },
    [
      { account: 'bank', ownerId: null, amount: amount.amount },
      { account: 'processorClearing', ownerId: null, amount: -amount.amount },
    ],
  )
}
