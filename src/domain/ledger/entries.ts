import { type Money, money, subtractMoney } from '../money/money'
import { type JournalEntry, journalEntry } from './journalEntry'
import { splitSettled } from './splitSettled'

/** The journal entries of domain.md section 5 "Ledger". A debit is positive, a credit negative, minor units. */

type CaptureInput = { paymentId: string; bookingId: string; amount: Money }

/** Money collected for a lesson: clearing → the booking's escrow. */
export function captureEntry({ paymentId, bookingId, amount }: CaptureInput): JournalEntry {
  return journalEntry({ event: 'capture', causeKey: `capture:${paymentId}`, currency: amount.currency }, [
    { account: 'processorClearing', ownerId: null, amount: amount.amount },
    { account: 'escrow', ownerId: bookingId, amount: -amount.amount },
  ])
}

/** How a lesson's money was divided when it was settled, all in one currency. */
type Shares = { tutorNet: Money; commission: Money; serviceFee: Money }

type LessonCompletedInput = Shares & { bookingId: string; tutorId: string }

/** A lesson settled: escrow → the tutor's pending earnings (net), the commission and the service fee. */
export function lessonCompletedEntry({
  bookingId,
  tutorId,
  tutorNet,
  commission,
  serviceFee,
}: LessonCompletedInput): JournalEntry {
  const total = tutorNet.amount + commission.amount + serviceFee.amount
  return journalEntry(
    { event: 'lessonCompleted', causeKey: `lesson:${bookingId}`, currency: tutorNet.currency },
    [
      { account: 'escrow', ownerId: bookingId, amount: total },
      { account: 'tutorPending', ownerId: tutorId, amount: -tutorNet.amount },
      { account: 'commission', ownerId: null, amount: -commission.amount },
      { account: 'serviceFee', ownerId: null, amount: -serviceFee.amount },
    ],
  )
}

type EarningsAvailableInput = { bookingId: string; tutorId: string; amount: Money }

/** The problem window of a lesson is over: the tutor's pending → available earnings (CT14). */
export function earningsAvailableEntry({ bookingId, tutorId, amount }: EarningsAvailableInput): JournalEntry {
  return journalEntry(
    { event: 'earningsAvailable', causeKey: `earnings:${bookingId}`, currency: amount.currency },
    [
      { account: 'tutorPending', ownerId: tutorId, amount: amount.amount },
      { account: 'tutorAvailable', ownerId: tutorId, amount: -amount.amount },
    ],
  )
}

type RefundInput = {
  refundId: string
  bookingId: string
  amount: Money
  /** Where the money stands: null while it is in escrow, else how the lesson was settled. */
  settled: (Shares & SettledFacts) | null
}

type SettledFacts = {
  tutorId: string
  /** Whether the earnings are still pending or already available. */
  earnings: 'pending' | 'available'
  /** Given back since the settlement, before this refund; keeps the shares of many refunds exact. */
  refundedBefore: Money
}

/**
 * Money back to the student: escrow → clearing before settlement; after it the tutor's earnings, the commission and
 * the service fee → clearing, each by the share it got (the frozen rate, NV04).
 * @throws DomainError INTERNAL when more would go back than was settled.
 */
export function refundEntry({ refundId, bookingId, amount, settled }: RefundInput): JournalEntry {
  const head = { event: 'refund', causeKey: `refund:${refundId}`, currency: amount.currency } as const
  const toClearing = { account: 'processorClearing', ownerId: null, amount: -amount.amount } as const
  if (!settled)
    return journalEntry(head, [{ account: 'escrow', ownerId: bookingId, amount: amount.amount }, toClearing])
  const before = splitSettled(settled, settled.refundedBefore)
  const after = splitSettled(settled, money(settled.refundedBefore.amount + amount.amount, amount.currency))
  const earnings = settled.earnings === 'pending' ? 'tutorPending' : 'tutorAvailable'
  return journalEntry(head, [
    {
      account: earnings,
      ownerId: settled.tutorId,
      amount: subtractMoney(after.tutorNet, before.tutorNet).amount,
    },
    {
      account: 'commission',
      ownerId: null,
      amount: subtractMoney(after.commission, before.commission).amount,
    },
    {
      account: 'serviceFee',
      ownerId: null,
      amount: subtractMoney(after.serviceFee, before.serviceFee).amount,
    },
    toClearing,
  ])
}
