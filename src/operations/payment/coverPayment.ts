import type { TenderOwners } from '@/domain/ledger/tenderEntries'
import type { Money } from '@/domain/money/money'
import { coverWithPurse } from '@/domain/payment/purse'
import { coverPrice, NO_TENDERS, type Tenders } from '@/domain/payment/tenders'
import type { Tx } from '@/services/database/tx'
import { type Discount, discountOf } from '../promotion/discountOf'
import { firstCredit } from '../promotion/firstCredit'
import { issueCredit } from '../promotion/issueCredit'
import type { PurseFacts } from '../promotion/queries/purseSql'
import { walletBalance } from './queries/walletBalance'

/** How somebody wants to pay, beside the card. */
export type PayWith = {
  useWallet?: boolean
  promoCode?: string
  /** The package the lessons are taken from (`takeLessons`); the price is their shares then, and covered by it. */
  packageId?: string
}
export type Cover = {
  tenders: Tenders
  owners: TenderOwners
  /** The code that is a part of it, to be noted with the payment (`reserveTenders`). */
  discount: Discount | null
}

type Input = {
  tx: Tx
  payerId: string
  /** Of all lessons together. */
  price: Money
  payWith: PayWith
  /** The lessons it pays for: only they are paid with credit and codes, everything else with money alone. */
  lesson?: { tutorId: string; subjectId: string; price: Money; facts: PurseFacts }
  now: Date
}

/**
 * What covers a price before the card is asked, from the balances of this moment: a code, promotional credit (given now
 * where a first booking earns it), the wallet. The caller holds the payer's lock until the cover is set aside
 * (`reserveTenders`).
 * @throws DomainError as `discountOf` for a code that gives nothing
 */
export async function coverPayment({ tx, payerId, price, payWith, lesson, now }: Input): Promise<Cover> {
  const { useWallet = false, promoCode, packageId = null } = payWith
  const nothing = { payerId, packageId: null, credits: [] }
  if (packageId)
    return {
      tenders: { ...NO_TENDERS, package: price.amount },
      owners: { ...nothing, packageId },
      discount: null,
    }
  if (!lesson) {
    const wallet = useWallet ? await walletBalance(tx, { ownerId: payerId, currency: price.currency }) : 0
    const tenders = coverPrice({ price, available: { ...NO_TENDERS, wallet } })
    return { tenders, owners: nothing, discount: null }
  }
  const { facts, price: lessonPrice, tutorId, subjectId } = lesson
  const about = { tutorId, subjectId, hasBooked: facts.hasBooked }
  const discount = promoCode
    ? await discountOf({ tx, typed: promoCode, userId: payerId, price, ...about, lock: true, now })
    : null
  const credits = [...facts.credits]
  const earned = firstCredit({ price: lessonPrice, facts })
  if (earned)
    credits.push(await issueCredit({ tx, studentId: payerId, reason: 'firstBooking', ...earned, now }))
  const cover = coverWithPurse({
    price,
    lessonPrice,
    purse: { wallet: Number(facts.walletLeft), credits },
    discount: discount?.amount ?? 0,
    useWallet,
  })
  return {
    tenders: cover.tenders,
    owners: { ...nothing, credits: cover.credits },
    discount: discount && { ...discount, amount: cover.tenders.promo },
  }
}
