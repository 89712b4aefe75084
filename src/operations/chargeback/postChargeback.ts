import { sql } from '@payloadcms/db-postgres'
import { type ChargebackState, isChargebackOpen } from '@/domain/chargeback/chargebackStates'
import {
  chargebackLostEntry,
  chargebackOpenedEntry,
  chargebackWalletEntry,
  chargebackWonEntry,
} from '@/domain/ledger/chargebackEntries'
import { money } from '@/domain/money/money'
import { lockPayer } from '@/operations/payment/lockPayer'
import type { LoadedPayment } from '@/operations/payment/paymentRow'
import { postEntry } from '@/operations/payment/postEntry'
import { walletBalance } from '@/operations/payment/queries/walletBalance'
import type { Tx } from '@/services/database/tx'
import type { DisputeSnapshot } from '@/services/payments/disputesService'
import { takeFromPackage } from './takeFromPackage'

type Input = {
  tx: Tx
  snapshot: DisputeSnapshot
  state: ChargebackState
  payment: LoadedPayment
  /** The one lesson it is about. */
  bookingId: string | null
  now: Date
}

/**
 * What a chargeback has done to our balance by now, in the ledger; each step once, and steps that were missed with it.
 * Whether the money is gone or back is what the processor's own movements say, not what the state lets one expect.
 * @returns whether the bank has given the money back to the payer for good
 */
export async function postChargeback({
  tx,
  snapshot,
  state,
  payment,
  bookingId,
  now,
}: Input): Promise<boolean> {
  const disputeId = snapshot.id
  const amount = money(snapshot.amount, snapshot.currency)
  const isGone = snapshot.netImpact + snapshot.feeAmount !== 0
  const isLost = state === 'lost' || (state === 'prevented' && isGone)
  const isOpened = isLost || state === 'won' || (isChargebackOpen(state) && isGone)
  const post = (entry: ReturnType<typeof chargebackOpenedEntry>) => postEntry({ tx, entry, bookingId, now })
  if (isOpened) await post(chargebackOpenedEntry({ disputeId, amount }))
  else if (state !== 'prevented' || !(await wasOpened(tx, disputeId))) return false
  if (isLost) {
    const isFirst = await post(chargebackLostEntry({ disputeId, amount }))
    if (isFirst && payment.purpose === 'topUp')
      await takeFromWallet({ tx, disputeId, payment, amount: amount.amount, now })
    if (isFirst && payment.purpose === 'package' && payment.packageId)
      await takeFromPackage({ tx, disputeId, packageId: payment.packageId, now })
  } else if (!isGone) await post(chargebackWonEntry({ disputeId, amount }))
  return isLost
}

async function wasOpened(tx: Tx, disputeId: string): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select 1 from ledger_entries where cause_key = ${`chargeback:${disputeId}:opened`}`,
  )
  return rows.length > 0
}

type Take = { tx: Tx; disputeId: string; payment: LoadedPayment; amount: number; now: Date }

async function takeFromWallet({ tx, disputeId, payment, amount, now }: Take): Promise<void> {
  const { payerId } = payment
  const { currency } = payment.amount
  await lockPayer(tx, payerId)
  const left = await walletBalance(tx, { ownerId: payerId, currency })
  const taken = Math.min(left, amount)
  if (taken <= 0) return
  const entry = chargebackWalletEntry({ disputeId, amount: money(taken, currency), payerId })
  await postEntry({ tx, entry, now })
}
