import type { Money } from '@/domain/money/money'

/** What a tutor has with the marketplace, by where it stands. Minor units of one currency. */
export type TutorBalances = { pending: number; available: number; inTransit: number }

/** One journal entry that changed what a tutor has. */
export type StatementLine = {
  entryId: string
  /** ISO 8601, UTC. */
  at: string
  event: string
  lesson: { bookingId: string; reference: string; subject: string; studentName: string; start: string } | null
  /** What was paid for the lesson (below zero: given back), before the commission; null when it is about no lesson. */
  paid: Money | null
  /** What the marketplace kept of it. */
  commission: Money | null
  /** By how much the tutor has more than before. */
  change: Money
  moved: TutorBalances
  /** What the tutor had in all after it. */
  balance: Money
}

/** A tutor's month in one currency, from the ledger: opening + lines + moves = closing, for each of the three accounts (NV03). */
export type Statement = {
  month: string
  currency: string
  opening: TutorBalances
  closing: TutorBalances
  lines: StatementLine[]
  /** Entries that moved money from one of the accounts on to another, summed for each event: they change nothing in all. */
  moves: { event: string; count: number; moved: TutorBalances }[]
  /** The sums of the lines. */
  totals: { paid: Money; commission: Money; change: Money; paidOut: Money }
}

export const inAll = ({ pending, available, inTransit }: TutorBalances): number =>
  pending + available + inTransit
