import { type Tenders, tenderSum } from '../payment/tenders'
import type { AccountKind } from './accounts'
import { type JournalEntry, type JournalLine, journalEntry, type LineDraft } from './journalEntry'

/** Whose accounts a payment's tenders come from. */
export type TenderOwners = {
  payerId: string
  /** The package a lesson is taken from. */
  packageId: string | null
  /** Which promotional credits are used and how much of each, adding up to the credit part; minor units. */
  credits: readonly CreditUse[]
}
export type CreditUse = { creditId: string; amount: number }

type TenderLinesInput = { tenders: Tenders; owners: TenderOwners; sign: 1 | -1 }

/** What the tenders take from their accounts (`sign` 1), or give back to them (-1). */
export function tenderLines({ tenders, owners, sign }: TenderLinesInput): LineDraft[] {
  return [
    { account: 'packageDeferred', ownerId: owners.packageId, amount: sign * tenders.package },
    { account: 'promotionCost', ownerId: null, amount: sign * tenders.promo },
    ...owners.credits.map(({ creditId, amount }) => ({
      account: 'promotionalCredit' as const,
      ownerId: creditId,
      amount: sign * amount,
    })),
    { account: 'studentWallet', ownerId: owners.payerId, amount: sign * tenders.wallet },
  ]
}

type TenderEntryInput = {
  paymentId: string
  tenders: Tenders
  owners: TenderOwners
  currency: string
  /** Where the covered money waits: the escrow of a lesson, or what a package owes. */
  into: { account: AccountKind; ownerId: string }
}

/** Wallet, credit, code or package cover their part as soon as the slot is held: their accounts → escrow. */
export function tendersUsedEntry({
  paymentId,
  tenders,
  owners,
  currency,
  into,
}: TenderEntryInput): JournalEntry {
  return journalEntry({ event: 'tendersUsed', causeKey: `tenders:${paymentId}`, currency }, [
    ...tenderLines({ tenders, owners, sign: 1 }),
    { ...into, amount: -tenderSum(tenders) },
  ])
}

/** The payment came to nothing: the lines by which it was covered, the other way round. */
export function tendersReturnedEntry({
  paymentId,
  used,
}: {
  paymentId: string
  used: readonly JournalLine[]
}): JournalEntry {
  const currency = used[0]?.currency ?? ''
  return journalEntry(
    { event: 'tendersReturned', causeKey: `tendersBack:${paymentId}`, currency },
    used.map((line) => ({ ...line, amount: -line.amount })),
  )
}

type CreditsBackInput = {
  /** The credits a payment used, in the order in which they were used. */
  uses: readonly CreditUse[]
  /** Of credit, given back before; minor units. */
  before: number
  amount: number
}

/** Which credits get back how much of a refund's credit part: one after the other, each at most what it gave. */
export function creditsBack({ uses, before, amount }: CreditsBackInput): CreditUse[] {
  const upTo = (total: number): number[] => {
    let open = total
    return uses.map((use) => {
      const part = Math.min(use.amount, open)
      open -= part
      return part
    })
  }
  const [already, after] = [upTo(before), upTo(before + amount)]
  return uses.map(({ creditId }, index) => ({
    creditId,
    amount: (after[index] as number) - (already[index] as number),
  }))
}
