import type { Money } from '../money/money'
import type { PayoutChannel } from '../payout/payoutChannels'
import type { AccountKind } from './accounts'
import { type JournalEntry, journalEntry } from './journalEntry'

/** The journal entries of a payout. A debit is positive, a credit negative, minor units. */

type Payout = { payoutId: string; tutorId: string; amount: Money }

/**
 * The account the money really leaves. A transfer to a connected account is taken from our balance at the processor; a
 * Wise or Payoneer file, and the test bank, is paid from our bank. `bank` is filled by the processor's own transfers to
 * us, which are booked when they are made.
 */
const PAID_FROM = {
  stripeConnect: 'processorClearing',
  simulator: 'bank',
  wise: 'bank',
  payoneer: 'bank',
} as const satisfies Record<PayoutChannel, AccountKind>

/** A payout is handed over: the tutor's available earnings → payouts in transit. The whole amount, fee and all. */
export function payoutSentEntry({ payoutId, tutorId, amount }: Payout): JournalEntry {
  return journalEntry(
    { event: 'payoutSent', causeKey: `payout:${payoutId}:sent`, currency: amount.currency },
    [
      { account: 'tutorAvailable', ownerId: tutorId, amount: amount.amount },
      { account: 'payoutsInTransit', ownerId: tutorId, amount: -amount.amount },
    ],
  )
}

type Settled = { payoutId: string; tutorId: string; net: Money; channel: PayoutChannel }

/** The tutor has the money: what arrived leaves transit and the account it was paid from. */
export function payoutSettledEntry({ payoutId, tutorId, net, channel }: Settled): JournalEntry {
  return journalEntry(
    { event: 'payoutSettled', causeKey: `payout:${payoutId}:settled`, currency: net.currency },
    [
      { account: 'payoutsInTransit', ownerId: tutorId, amount: net.amount },
      { account: PAID_FROM[channel], ownerId: null, amount: -net.amount },
    ],
  )
}

type Fee = { payoutId: string; tutorId: string; fee: Money }

/**
 * The channel's fee, kept from a payout that arrived: in transit → processor fees, where it stands against what the
 * provider charges us for the payout. Nothing is kept from one that failed.
 */
export function payoutFeeEntry({ payoutId, tutorId, fee }: Fee): JournalEntry {
  return journalEntry({ event: 'payoutFee', causeKey: `payout:${payoutId}:fee`, currency: fee.currency }, [
    { account: 'payoutsInTransit', ownerId: tutorId, amount: fee.amount },
    { account: 'processorFees', ownerId: null, amount: -fee.amount },
  ])
}

/** The money came back: in transit → the tutor's available earnings, the whole amount. */
export function payoutFailedEntry({ payoutId, tutorId, amount }: Payout): JournalEntry {
  return journalEntry(
    { event: 'payoutFailed', causeKey: `payout:${payoutId}:failed`, currency: amount.currency },
    [
      { account: 'payoutsInTransit', ownerId: tutorId, amount: amount.amount },
      { account: 'tutorAvailable', ownerId: tutorId, amount: -amount.amount },
    ],
  )
}
