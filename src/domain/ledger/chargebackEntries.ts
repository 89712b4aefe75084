import { addMoney, type Money } from '../money/money'
import { type JournalEntry, journalEntry } from './journalEntry'

/** What a bank does with a payment that is taken back (ADR 019). The processor's fee is posted with its own movement. */
type ChargebackInput = { disputeId: string; amount: Money }

/** The bank takes the money while it decides: clearing → funds in dispute. */
export const chargebackOpenedEntry = (input: ChargebackInput): JournalEntry =>
  entry(input, 'Opened', 'disputedFunds', 'processorClearing')

/** The bank gives it back: funds in dispute → clearing. */
export const chargebackWonEntry = (input: ChargebackInput): JournalEntry =>
  entry(input, 'Won', 'processorClearing', 'disputedFunds')

/** The payer keeps it: funds in dispute → the marketplace's loss, until a refund of the lesson makes it good. */
export const chargebackLostEntry = (input: ChargebackInput): JournalEntry =>
  entry(input, 'Lost', 'chargebackLoss', 'disputedFunds')

/** A lost top-up: what is left of it in the wallet makes good the loss. */
export const chargebackWalletEntry = ({
  disputeId,
  amount: { amount, currency },
  payerId,
}: ChargebackInput & { payerId: string }): JournalEntry =>
  journalEntry({ event: 'chargebackLost', causeKey: `chargeback:${disputeId}:wallet`, currency }, [
    { account: 'studentWallet', ownerId: payerId, amount },
    { account: 'chargebackLoss', ownerId: null, amount: -amount },
  ])

/** A lost package: what is left in it, and what it had put into the wallet and is left there, makes good the loss. */
export const chargebackPackageEntry = ({
  disputeId,
  packageId,
  payerId,
  fromPackage,
  fromWallet,
}: {
  disputeId: string
  packageId: string
  payerId: string
  fromPackage: Money
  fromWallet: Money
}): JournalEntry =>
  journalEntry(
    {
      event: 'chargebackLost',
      causeKey: `chargeback:${disputeId}:package`,
      currency: fromPackage.currency,
    },
    [
      { account: 'packageDeferred', ownerId: packageId, amount: fromPackage.amount },
      { account: 'studentWallet', ownerId: payerId, amount: fromWallet.amount },
      { account: 'chargebackLoss', ownerId: null, amount: -addMoney(fromPackage, fromWallet).amount },
    ],
  )

type Side = 'disputedFunds' | 'processorClearing' | 'chargebackLoss'

function entry(
  { disputeId, amount: { amount, currency } }: ChargebackInput,
  step: 'Opened' | 'Won' | 'Lost',
  to: Side,
  from: Side,
): JournalEntry {
  const ownerOf = (account: Side) => (account === 'disputedFunds' ? disputeId : null)
  const causeKey = `chargeback:${disputeId}:${step.toLowerCase()}`
  return journalEntry({ event: `chargeback${step}`, causeKey, currency }, [
    { account: to, ownerId: ownerOf(to), amount },
    { account: from, ownerId: ownerOf(from), amount: -amount },
  ])
}
