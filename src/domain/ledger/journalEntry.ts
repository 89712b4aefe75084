import { DomainError } from '../errors/domainError'
import type { AccountKind } from './accounts'

export type JournalLine = {
  account: AccountKind
  /** Booking, tutor, student, credit or package the account belongs to; null for the marketplace's own. */
  ownerId: string | null
  /** Minor units; a debit is positive. */
  amount: number
  currency: string
}

export type JournalEvent =
  | 'capture'
  | 'tendersUsed'
  | 'tendersReturned'
  | 'lessonCompleted'
  | 'earningsAvailable'
  | 'refund'
  | 'refundHeld'
  | PayoutEvent

type PayoutEvent =
  | 'payoutSent'
  | 'payoutSettled'
  | 'payoutFee'
  | 'payoutFailed'
  | 'packageExpired'
  | 'creditIssued'
  | 'goodFitCredit'
  | 'creditExpired'
  | 'chargebackOpened'
  | 'chargebackWon'
  | 'chargebackLost'
  | 'processorFee'
  | 'bankTransfer'

export type JournalEntry = {
  event: JournalEvent
  /** Unique per cause, so a repeated job or webhook posts nothing twice (J15). */
  causeKey: string
  lines: JournalLine[]
}

/** A line as an entry is written down; without a currency it is in the one of the entry. */
export type LineDraft = Omit<JournalLine, 'currency'> & { currency?: string }

/**
 * A balanced entry, mostly in one currency; lines of zero are left out.
 * @throws DomainError INTERNAL when the lines of a currency do not sum to zero.
 */
export function journalEntry(
  { event, causeKey, currency }: Pick<JournalEntry, 'event' | 'causeKey'> & { currency: string },
  drafts: readonly LineDraft[],
): JournalEntry {
  const lines = drafts.map((line) => ({ ...line, currency: line.currency ?? currency }))
  for (const one of new Set(lines.map((line) => line.currency))) {
    const sum = lines.reduce((total, line) => total + (line.currency === one ? line.amount : 0), 0)
    if (sum !== 0) throw new DomainError('INTERNAL', `${causeKey} is off balance by ${sum} ${one}`)
  }
  return { event, causeKey, lines: lines.filter((line) => line.amount !== 0) }
}
