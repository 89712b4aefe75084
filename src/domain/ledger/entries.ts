import { type Money, money, subtractMoney } from '../money/money'
import type { PaymentParts } from '../payment/tenders'
import { type JournalEntry, journalEntry, type LineDraft } from './journalEntry'
import { type Shares, splitSettled } from './splitSettled'
import { type TenderOwners, tenderLines } from './tenderEntries'

/** The journal entries of a lesson (domain.md section 5 "Ledger"). A debit is positive, a credit negative, minor units. */

type CaptureInput = { paymentId: string; bookingId: string; amount: Money }

/** Money collected for a lesson: clearing → the booking's escrow. */
export function captureEntry({ paymentId, bookingId, amount }: CaptureInput): JournalEntry {
  return journalEntry({ event: 'capture', causeKey: `capture:${paymentId}`, currency: amount.currency }, [
    { account: 'processorClearing', ownerId: null, amount: amount.amount },
    { account: 'escrow', ownerId: bookingId, amount: -amount.amount },
  ])
}

type LessonCompletedInput = Shares & {
  bookingId: string
  tutorId: string
  /** What is kept of what was paid, service fee included, in the student's currency. */
  kept: Money
}

/**
 * A lesson settled: escrow → the tutor's pending earnings (net), the commission and the service fee. Where the tutor is
 * paid in another currency, the account for gains and losses stands between the two (CT42).
 */
export function lessonCompletedEntry({
  bookingId,
  tutorId,
  kept,
  tutorNet,
  commission,
  serviceFee,
}: LessonCompletedInput): JournalEntry {
  return journalEntry(
    { event: 'lessonCompleted', causeKey: `lesson:${bookingId}`, currency: kept.currency },
    [
      { account: 'escrow', ownerId: bookingId, amount: kept.amount },
      ...shareLines({ tutorId, earnings: 'tutorPending', kept, tutorNet, commission, serviceFee }),
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
  /** Where it goes, adding up to the amount. */
  parts: PaymentParts
  owners: TenderOwners
  /** Null while all of the money is in escrow, else how the lesson was settled. */
  settled: SettledLesson | null
}

/** A lesson whose money has been divided. */
export type SettledLesson = Shares & {
  tutorId: string
  /** What was divided, service fee included, in the student's currency. */
  kept: Money
  /** Whether the earnings are still pending or already available. */
  earnings: 'pending' | 'available'
  /** Given back of the kept part before this refund; keeps the shares of many refunds exact. */
  refundedBefore: Money
  /** What this refund takes from escrow: money that was set aside for it when the lesson was settled. */
  fromEscrow: Money
}

/**
 * Money back to the student: escrow → where it came from, before settlement; after it the tutor's earnings, the
 * commission and the service fee → there, each by the share it got (the frozen rate, NV04).
 * @throws DomainError INTERNAL when more would go back than was settled.
 */
export function refundEntry({
  refundId,
  bookingId,
  amount,
  parts,
  owners,
  settled,
}: RefundInput): JournalEntry {
  const { currency } = amount
  const head = { event: 'refund', causeKey: `refund:${refundId}`, currency } as const
  const back = [
    ...tenderLines({ tenders: parts, owners, sign: -1 }),
    { account: 'processorClearing', ownerId: null, amount: -parts.card } as const,
  ]
  if (!settled)
    return journalEntry(head, [{ account: 'escrow', ownerId: bookingId, amount: amount.amount }, ...back])
  const fromShares = subtractMoney(amount, settled.fromEscrow)
  const before = splitKept(settled, settled.refundedBefore)
  const after = splitKept(settled, money(settled.refundedBefore.amount + fromShares.amount, currency))
  return journalEntry(head, [
    { account: 'escrow', ownerId: bookingId, amount: settled.fromEscrow.amount },
    ...negated(
      shareLines({
        tutorId: settled.tutorId,
        earnings: settled.earnings === 'pending' ? 'tutorPending' : 'tutorAvailable',
        kept: fromShares,
        tutorNet: subtractMoney(after.tutorNet, before.tutorNet),
        commission: subtractMoney(after.commission, before.commission),
        serviceFee: subtractMoney(after.serviceFee, before.serviceFee),
      }),
    ),
    ...back,
  ])
}

const splitKept = (settled: SettledLesson, amount: Money) =>
  splitSettled({ ...settled, price: subtractMoney(settled.kept, settled.serviceFee) }, amount)

type ShareLinesInput = Shares & {
  tutorId: string
  earnings: 'tutorPending' | 'tutorAvailable'
  kept: Money
}

/** The credits that divide `kept`, through the account for gains and losses where the currencies differ. */
function shareLines({
  tutorId,
  earnings,
  kept,
  tutorNet,
  commission,
  serviceFee,
}: ShareLinesInput): LineDraft[] {
  const { currency } = tutorNet
  const shares = [
    { account: earnings, ownerId: tutorId, amount: -tutorNet.amount, currency },
    { account: 'commission', ownerId: null, amount: -commission.amount, currency },
    { account: 'serviceFee', ownerId: null, amount: -serviceFee.amount, currency: kept.currency },
  ] as const
  if (currency === kept.currency) return [...shares]
  const exchange = { account: 'currencyGainLoss', ownerId: null } as const
  return [
    { ...exchange, amount: serviceFee.amount - kept.amount, currency: kept.currency },
    { ...exchange, amount: tutorNet.amount + commission.amount, currency },
    ...shares,
  ]
}

const negated = (lines: readonly LineDraft[]): LineDraft[] =>
  lines.map((line) => ({ ...line, amount: -line.amount }))
