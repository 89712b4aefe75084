import type { Money } from '../money/money'
import { type JournalEntry, journalEntry } from './journalEntry'

/** What the processor keeps of one movement of its books: clearing → processor fees; a fee given back is negative. */
export function processorFeeEntry({
  transactionId,
  fee,
}: {
  transactionId: string
  fee: Money
}): JournalEntry {
  return journalEntry({ event: 'processorFee', causeKey: `fee:${transactionId}`, currency: fee.currency }, [
    { account: 'processorFees', ownerId: null, amount: fee.amount },
    { account: 'processorClearing', ownerId: null, amount: -fee.amount },
  ])
}
