import type { Money } from '../money/money'
import type { PaymentParts } from '../payment/tenders'
import { type JournalEntry, journalEntry } from './journalEntry'

type Held = { refundId: string; payerId: string; amount: Money }

/** Money of a wallet is on its way back to a card: nobody can spend it any more. Wallet → refunds in transit. */
export const topUpRefundHeldEntry = ({ refundId, payerId, amount }: Held): JournalEntry =>
  journalEntry({ event: 'refundHeld', causeKey: `refundHeld:${refundId}`, currency: amount.currency }, [
    { account: 'studentWallet', ownerId: payerId, amount: amount.amount },
    { account: 'refundsInTransit', ownerId: payerId, amount: -amount.amount },
  ])

type Made = Held & {
  parts: Pick<PaymentParts, 'card' | 'wallet'>
  /** Of the amount, what the payer had from their bank already; minor units. */
  chargeback: number
}

/** It arrived: refunds in transit → the card, or back into the wallet when the bank would not take it. */
export const topUpRefundEntry = ({ refundId, payerId, amount, parts, chargeback }: Made): JournalEntry =>
  journalEntry({ event: 'refund', causeKey: `refund:${refundId}`, currency: amount.currency }, [
    { account: 'refundsInTransit', ownerId: payerId, amount: amount.amount },
    { account: 'processorClearing', ownerId: null, amount: -parts.card },
    { account: 'studentWallet', ownerId: payerId, amount: -parts.wallet },
    { account: 'chargebackLoss', ownerId: null, amount: -chargeback },
  ])
