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
  /** Where it goes, adding up to the amount less `chargeback`. */
  parts: PaymentParts
  owners: TenderOwners
  /** Null while all of the money is in escrow, else how the lesson was settled. */
  settled: SettledLesson | null
  /** Of the amount, what the payer had from their bank already: it makes good the marketplace's loss (ADR 019). */
  chargeback?: number
  /** Of the amount, what the marketplace pays instead of the tutor (NV20). */
  guaranteed?: number
}

/** A lesson whose money has been divided. */
export type SettledLesson = Shares & {
  tutorId: string
  /** What was divided, service fee included, in the student's currency. */
  kept: Money
  /** Whether the earnings are still pending or already available. */
  earnings: 'pending' | 'available'
  /** The most the tutor can give back, minor units of their currency: what is paid out already cannot be had. */
  tutorHas: number
  /** Given back of the kept part before this refund; keeps the shares of many refunds exact. */
  refundedBefore: Money
  /** What this refund takes from escrow: money that was set aside for it when the lesson was settled. */
  fromEscrow: Money
}

/**
 * Money back to the student: escrow → where it came from, before settlement; after it the tutor's earnings, the
 * commission and the service fee → there, each by the share it got (the frozen rate, NV04). What the tutor no longer has
 * and what the marketplace guarantees is the marketplace's cost.
 * @throws DomainError INTERNAL when more would go back than was settled.
 */
export function refundEntry({
  refundId,
  bookingId,
  amount,
  parts,
  owners,
  settled,
  chargeback = 0,
  guaranteed = 0,
}: RefundInput): JournalEntry {
  const { currency } = amount
  const head = { event: 'refund', causeKey: `refund:${refundId}`, currency } as const
  const borne = money(amount.amount - guaranteed, currency)
  const back = [
    { account: 'guaranteeCost', ownerId: null, amount: guaranteed } as const,
    ...tenderLines({ tenders: parts, owners, sign: -1 }),
    { account: 'processorClearing', ownerId: null, amount: -parts.card } as const,
    { account: 'chargebackLoss', ownerId: null, amount: -chargeback } as const,
  ]
  if (!settled)
    return journalEntry(head, [{ account: 'escrow', ownerId: bookingId, amount: borne.amount }, ...back])
  const taken = takenFromShares(settled, borne)
  return journalEntry(head, [
    { account: 'escrow', ownerId: bookingId, amount: settled.fromEscrow.amount },
    ...negated(
      shareLines({
        tutorId: settled.tutorId,
        earnings: settled.earnings === 'pending' ? 'tutorPending' : 'tutorAvailable',
        kept: subtractMoney(borne, settled.fromEscrow),
        ...taken,
      }),
    ),
    ...back,
  ])
}

/**
 * What a refund of `borne` takes out of the shares of a settled lesson. `uncovered` is the part of the tutor's share that
 * they have been paid already.
 */
export function takenFromShares(settled: SettledLesson, borne: Money): Shares & { uncovered: number } {
  const fromShares = borne.amount - settled.fromEscrow.amount
  const before = splitKept(settled, settled.refundedBefore)
  const after = splitKept(settled, money(settled.refundedBefore.amount + fromShares, borne.currency))
  const tutorNet = subtractMoney(after.tutorNet, before.tutorNet)
  return {
    tutorNet,
    commission: subtractMoney(after.commission, before.commission),
    serviceFee: subtractMoney(after.serviceFee, before.serviceFee),
    uncovered: Math.max(0, tutorNet.amount - settled.tutorHas),
  }
}

const splitKept = (settled: SettledLesson, amount: Money) =>
  splitSettled({ ...settled, price: subtractMoney(settled.kept, settled.serviceFee) }, amount)

type ShareLinesInput = Shares & {
  tutorId: string
  earnings: 'tutorPending' | 'tutorAvailable'
  kept: Money
  /** Of the tutor's share, what is the marketplace's because the tutor has been paid already. */
  uncovered?: number
}

/** The credits that divide `kept`, through the account for gains and losses where the currencies differ. */
function shareLines({
  tutorId,
  earnings,
  kept,
  tutorNet,
  commission,
  serviceFee,
  uncovered = 0,
}: ShareLinesInput): LineDraft[] {
  const { currency } = tutorNet
  const shares = [
    { account: earnings, ownerId: tutorId, amount: uncovered - tutorNet.amount, currency },
    { account: 'guaranteeCost', ownerId: null, amount: -uncovered, currency },
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
