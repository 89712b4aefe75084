import type { Money } from '../money/money'
import { type JournalEntry, journalEntry } from './journalEntry'

type PurchaseInput = {
  paymentId: string
  /** What was charged to the card. */
  card: Money
  payerId: string
  /** The package it bought; null for money that goes into the payer's wallet. */
  packageId: string | null
}

/** Something bought at once: clearing → what the package owes, or the wallet (F05, J06). */
export function purchaseEntry({ paymentId, card, payerId, packageId }: PurchaseInput): JournalEntry {
  return journalEntry({ event: 'capture', causeKey: `capture:${paymentId}`, currency: card.currency }, [
    { account: 'processorClearing', ownerId: null, amount: card.amount },
    packageId
      ? { account: 'packageDeferred', ownerId: packageId, amount: -card.amount }
      : { account: 'studentWallet', ownerId: payerId, amount: -card.amount },
  ])
}
