import { DomainError } from '../errors/domainError'
import type { AccountKind } from './accounts'

type JournalLine = {
  account: AccountKind
  /** Booking, tutor, student or package the account belongs to; null for the marketplace's own. */
  ownerId: string | null
  /** Minor units; a debit is positive. */
  amount: number
  currency: string
}

type PayoutEvent = 'payoutSent' | 'payoutSettled' | 'payoutFee' | 'payoutFailed'

export type JournalEntry = {
  event: 'capture' | 'lessonCompleted' | 'earningsAvailable' | 'refund' | PayoutEvent
  /** Unique per cause, so a repeated job or webhook posts nothing twice (J15). */
  causeKey: string
  lines: JournalLine[]
}

/**
 * A balanced entry in one currency; lines of zero are left out.
 * @throws DomainError INTERNAL when the lines do not sum to zero.
 */
export function journalEntry(
  { event, causeKey, currency }: Pick<JournalEntry, 'event' | 'causeKey'> & { currency: string },
  lines: readonly Omit<JournalLine, 'currency'>[],
): JournalEntry {
  const sum = lines.reduce((total, line) => total + line.amount, 0)
  if (sum !== 0) throw new DomainError('INTERNAL', `${causeKey} is off balance by ${sum} ${currency}`)
  return {
    event,
    causeKey,
    lines: lines.filter((line) => line.amount !== 0).map((line) => ({ ...line, currency })),
  }
}
