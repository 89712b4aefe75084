import { type Money, money } from '../money/money'

/**
 * What covers a price from within the marketplace, in the order in which it is used: a lesson of a package, a promotion
 * code, promotional credit before cash (CT26), the wallet. What is left is for the card.
 */
export const TENDERS = ['package', 'promo', 'credit', 'wallet'] as const
export type Tender = (typeof TENDERS)[number]

/** How much each way covers, minor units of the price's currency, none below zero. */
export type Tenders = Readonly<Record<Tender, number>>

/** A payment by all the ways it was made. */
export type PaymentParts = Tenders & { readonly card: number }

export const NO_TENDERS: Tenders = { package: 0, promo: 0, credit: 0, wallet: 0 }
export const NO_PARTS: PaymentParts = { ...NO_TENDERS, card: 0 }

/** What the tenders cover together, minor units. */
export const tenderSum = (tenders: Tenders): number =>
  TENDERS.reduce((sum, tender) => sum + tenders[tender], 0)

/** Both together, each way for itself. */
export const addTenders = (a: Tenders, b: Tenders): Tenders => ({
  package: a.package + b.package,
  promo: a.promo + b.promo,
  credit: a.credit + b.credit,
  wallet: a.wallet + b.wallet,
})

/** A payment's amount by the ways it is made: what the tenders do not cover is the card's. */
export function partsOf(amount: Money, tenders: Tenders): PaymentParts {
  return { ...pickTenders(tenders), card: amount.amount - tenderSum(tenders) }
}

/** How far a price is covered by what there is of each tender, used in their order and never beyond the price. */
export function coverPrice({ price, available }: { price: Money; available: Tenders }): Tenders {
  let open = price.amount
  const used: Record<Tender, number> = { ...NO_TENDERS }
  for (const tender of TENDERS) {
    used[tender] = Math.min(Math.max(0, available[tender]), open)
    open -= used[tender]
  }
  return used
}

/** Promotions come back after real money, so that a part of it never turns into a promotion that runs out. */
const PROMOTIONS_BACK = ['credit', 'promo', 'package'] as const

/** Where a person wants the card's part of a refund (CT01). */
export const REFUND_WAYS = ['original', 'wallet'] as const
export type RefundWay = (typeof REFUND_WAYS)[number]

type RefundPartsInput = {
  paid: PaymentParts
  /** Given back before. */
  refunded: PaymentParts
  /** To give back now, minor units, at most what is left of what was paid. */
  amount: number
  /** `wallet` sends there what the card paid as well. */
  to?: RefundWay
}

/**
 * Where a refund goes: each part of a payment gets back at most what came from it, the card first (CT01, EX44), or the
 * wallet in the card's place. Depends on the totals given back alone, so many small refunds end where one large one does.
 */
export function refundParts({ paid, refunded, amount, to = 'original' }: RefundPartsInput): PaymentParts {
  const parts: Record<Tender | 'card', number> = { ...NO_PARTS }
  // The wallet may have had what the card paid, and a bank the card's part beside it: then no cash is left to give.
  const cash = Math.max(0, Math.min(amount, paid.card + paid.wallet - refunded.card - refunded.wallet))
  parts.card = to === 'wallet' ? 0 : Math.min(paid.card - refunded.card, cash)
  parts.wallet = cash - parts.card
  let open = amount - cash
  for (const part of PROMOTIONS_BACK) {
    parts[part] = Math.min(paid[part] - refunded[part], open)
    open -= parts[part]
  }
  return parts
}

/** What the card pays of an amount. */
export const cardPart = (amount: Money, tenders: Tenders): Money =>
  money(amount.amount - tenderSum(tenders), amount.currency)

const pickTenders = ({ package: lesson, promo, credit, wallet }: Tenders): Tenders => ({
  package: lesson,
  promo,
  credit,
  wallet,
})
