import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import { tenderSum } from '@/domain/payment/tenders'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { assertMayTryCards } from '../payment/assertMayTryCards'
import { coverPayment } from '../payment/coverPayment'
import { lockPayer } from '../payment/lockPayer'
import { newPayment } from '../payment/newPayment'
import { openPurchase } from '../payment/openPurchase'
import { readPayment } from '../payment/paymentRow'
import { recordPurchase } from '../payment/recordPurchase'
import { reserveTenders } from '../payment/reserveTenders'
import { agreePackage } from './agreePackage'
import { insertPackage } from './insertPackage'
import { findOpenPurchase, findPurchase, type OpenPurchase } from './queries/findOpenPurchase'
import { type PackageWish, readOffer } from './queries/readOffer'

type Wish = PackageWish & {
  /** The price that was shown, to be charged; that of today when left out. */
  quoteId?: string
  /** Whether wallet money is used before the card. */
  useWallet?: boolean
}
type Input = {
  payload: Payload
  viewer: Viewer
  wish: Wish
  /** The id it is to have: asked for again with the same one, it is the same purchase. */
  id?: string
  now: Date
}

export type BoughtPackage = {
  packageId: string
  paymentId: string
  /** Where the card is asked for the rest; null when the wallet paid for all of it. */
  checkoutUrl: string | null
}

/**
 * Buys lessons ahead (F01 to F05): the price that was shown, in the buyer's currency, charged at once. What the wallet covers is set aside in the
 * same transaction; the package can be used as soon as the rest is paid. A second tap goes on with the first purchase.
 * @throws DomainError EMAIL_NOT_VERIFIED, as `readOffer` and `agreePackage`; RATE_LIMITED after too many declined cards; PAYMENT_UNAVAILABLE with the purchase kept for another try
 */
export async function buyPackage({ payload, viewer, wish, id, now }: Input): Promise<BoughtPackage> {
  if (!viewer.emailVerified)
    throw new DomainError('EMAIL_NOT_VERIFIED', `user ${viewer.id} buys a package unverified`)
  const { packageId, paymentId, isPaid } = await withTransaction(payload, async ({ tx }) => {
    await lockPayer(tx, viewer.id)
    return begin({ payload, tx, viewer, wish, id, now })
  })
  if (isPaid) return { packageId, paymentId, checkoutUrl: null }
  const { url } = await openPurchase({ payload, paymentId, now })
  return { packageId, paymentId, checkoutUrl: url }
}

async function begin({
  payload,
  tx,
  viewer,
  wish,
  id = uuidv7(),
  now,
}: Input & { tx: Tx }): Promise<OpenPurchase> {
  const same = await findPurchase({ tx, buyerId: viewer.id, packageId: id })
  if (same) return same
  const { useWallet = false, quoteId } = wish
  const tutorOffer = await readOffer(tx, wish, viewer.id)
  const offer = await agreePackage({ payload, viewer, offer: tutorOffer, quoteId, now })
  const begun = await findOpenPurchase({ tx, buyerId: viewer.id, offer, useWallet, now })
  if (begun) return begun
  const { price } = offer
  const packageId = await insertPackage({ tx, id, buyerId: viewer.id, offer, now })
  const cover = await coverPayment({ tx, payerId: viewer.id, price, payWith: { useWallet }, now })
  const payment = { id: uuidv7(), payerId: viewer.id, amount: price, tenders: cover.tenders }
  await tx.execute(newPayment({ ...payment, purpose: 'package', packageId, now }))
  await reserveTenders({ tx, paymentId: payment.id, amount: price, ...cover, into: { packageId }, now })
  const isPaid = tenderSum(cover.tenders) === price.amount
  if (!isPaid) await assertMayTryCards({ tx, payerId: viewer.id, now })
  if (isPaid)
    await recordPurchase({
      tx,
      payment: await readPayment(tx, payment.id, { lock: true }),
      intentId: null,
      now,
    })
  return { packageId, paymentId: payment.id, isPaid }
}
