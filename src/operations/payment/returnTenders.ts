import { sql } from '@payloadcms/db-postgres'
import type { JournalEntry } from '@/domain/ledger/journalEntry'
import { tendersReturnedEntry } from '@/domain/ledger/tenderEntries'
import type { Tx } from '@/services/database/tx'
import { putLessonBack } from '../package/putLessonBack'
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
  const returned = tendersReturnedEntry({ paymentId: payment.id, used })
  if (await isPosted(tx, returned.causeKey)) return
  const entry = await withLessonBack({ tx, payment, entry: returned, now })
  await postEntry({ tx, entry, bookingId: payment.bookingId, now })
  const creditIds = used.flatMap(({ account, ownerId }) =>
    account === 'promotionalCredit' && ownerId ? [ownerId] : [],
  )
  await reviveCredits({ tx, creditIds, wasPaid: payment.state === 'AUTHORIZED', now })
  if (payment.tenders.promo > 0) await returnCode({ tx, paymentId: payment.paidById ?? payment.id, now })
}

/** The caller has the payment's row, so nobody posts it between the question and the answer. */
async function isPosted(tx: Tx, causeKey: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`select 1 from ledger_entries where cause_key = ${causeKey}`)
  return rows.length > 0
}

type LessonBack = Input & { entry: JournalEntry }

/** A lesson of a package goes back into it, or to the wallet when the package is over, less what the payer has from their bank. */
async function withLessonBack({ tx, payment, entry, now }: LessonBack): Promise<JournalEntry> {
  const { packageId, payerId, tenders } = payment
  if (!packageId || tenders.package === 0) return entry
  const amount = tenders.package
  const { to, toLoss } = await putLessonBack({
    tx,
    packageId,
    bookingId: payment.bookingId,
    amount,
    isWhole: true,
    now,
  })
  if (to === 'package') return entry
  const lines = entry.lines.flatMap((line) =>
    line.account === 'packageDeferred'
      ? [
          { ...line, account: 'studentWallet' as const, ownerId: payerId, amount: line.amount + toLoss },
          { ...line, account: 'chargebackLoss' as const, ownerId: null, amount: -toLoss },
        ]
      : [line],
  )
  return { ...entry, lines: lines.filter((line) => line.amount !== 0) }
}
