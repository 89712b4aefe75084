import { tendersReturnedEntry } from '@/domain/ledger/tenderEntries'
import type { Tx } from '@/services/database/tx'
import { returnCode } from '../promotion/redemption'
import { reviveCredits } from '../promotion/reviveCredits'
import type { LoadedPayment } from './paymentRow'
import { postEntry } from './postEntry'
import { tendersUsed } from './queries/tendersUsed'

type Input = { tx: Tx; payment: LoadedPayment; now: Date }

/**
 * A payment that came to nothing gives back what had covered a part of it, each part to where it came from. Once, however
 * often it is asked; a payment that was collected gives back by refund instead.
 */
export async function returnTenders({ tx, payment, now }: Input): Promise<void> {
  if (payment.capturedAmount > 0) return
  const used = await tendersUsed(tx, payment.id)
  if (used.length === 0) return
  const entry = tendersReturnedEntry({ paymentId: payment.id, used })
  const isFirst = await postEntry({ tx, entry, bookingId: payment.bookingId, now })
  if (!isFirst) return
  const creditIds = used.flatMap(({ account, ownerId }) =>
    account === 'promotionalCredit' && ownerId ? [ownerId] : [],
  )
  await reviveCredits({ tx, creditIds, wasPaid: payment.state === 'AUTHORIZED', now })
  if (payment.tenders.promo > 0) await returnCode({ tx, paymentId: payment.paidById ?? payment.id, now })
}
