import { DomainError } from '@/domain/errors/domainError'
import { type TenderOwners, tendersUsedEntry } from '@/domain/ledger/tenderEntries'
import type { Money } from '@/domain/money/money'
import { type Tenders, tenderSum } from '@/domain/payment/tenders'
import type { Tx } from '@/services/database/tx'
import { postEntry } from './postEntry'

type Input = {
  tx: Tx
  paymentId: string
  amount: Money
  tenders: Tenders
  owners: TenderOwners
  /** The lesson whose escrow it waits in, or the package it buys. */
  into: { bookingId: string } | { packageId: string }
  now: Date
}

/**
 * Sets aside what covers a payment without the card, as soon as it is promised: nothing can be spent twice. The caller
 * holds the payer's lock (`lockDiaries` or `lockPayer`), under which the balances were read.
 */
export async function reserveTenders({
  tx,
  paymentId,
  amount,
  tenders,
  owners,
  into,
  now,
}: Input): Promise<void> {
  const sum = tenderSum(tenders)
  if (sum === 0) return
  if (sum > amount.amount)
    throw new DomainError('INTERNAL', `payment ${paymentId} is covered with ${sum} of ${amount.amount}`)
  const bookingId = 'bookingId' in into ? into.bookingId : null
  const entry = tendersUsedEntry({
    paymentId,
    tenders,
    owners,
    currency: amount.currency,
    into:
      'bookingId' in into
        ? { account: 'escrow', ownerId: into.bookingId }
        : { account: 'packageDeferred', ownerId: into.packageId },
  })
  await postEntry({ tx, entry, bookingId, now })
}
