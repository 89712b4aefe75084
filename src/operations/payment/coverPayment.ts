import type { TenderOwners } from '@/domain/ledger/tenderEntries'
import type { Money } from '@/domain/money/money'
import { coverPrice, NO_TENDERS, type Tenders } from '@/domain/payment/tenders'
import type { Tx } from '@/services/database/tx'
import { walletBalance } from './queries/walletBalance'

/** How somebody wants to pay, beside the card. */
export type PayWith = {
  useWallet?: boolean
  /** The package the lesson is taken from (`takeLesson`); the price is its share then, and covered by it. */
  packageId?: string
}
export type Cover = { tenders: Tenders; owners: TenderOwners }

type Input = { tx: Tx; payerId: string; price: Money; payWith: PayWith; now: Date }

/**
 * What covers a price before the card is asked, from the balances of this moment. The caller holds the payer's lock until
 * the cover is set aside (`reserveTenders`).
 */
export async function coverPayment({ tx, payerId, price, payWith }: Input): Promise<Cover> {
  const owners: TenderOwners = { payerId, packageId: null, credits: [] }
  if (payWith.packageId)
    return {
      tenders: { ...NO_TENDERS, package: price.amount },
      owners: { ...owners, packageId: payWith.packageId },
    }
  if (!payWith.useWallet) return { tenders: NO_TENDERS, owners }
  const wallet = await walletBalance(tx, { ownerId: payerId, currency: price.currency })
  return { tenders: coverPrice({ price, available: { ...NO_TENDERS, wallet } }), owners }
}
