import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import { multiplyMoney } from '@/domain/money/multiplyMoney'
import { coverWithPurse } from '@/domain/payment/purse'
import { cardPart } from '@/domain/payment/tenders'
import { discountOf } from '@/operations/promotion/discountOf'
import { firstCredit } from '@/operations/promotion/firstCredit'
import { type PurseFacts, purseSql } from '@/operations/promotion/queries/purseSql'
import type { Tx } from '@/services/database/tx'

/** How a price would be paid, all in its currency: discount + credit + wallet + card = price + service fee. */
export type TenderPreview = {
  price: Money
  serviceFee: Money
  discount: Money
  credit: Money
  wallet: Money
  /** By card: on the pay page. */
  card: Money
  /** In the wallet now. */
  walletBalance: Money
  /** The code that gives the discount, as it is written. */
  code: string | null
  /** Why the code gives nothing. */
  codeProblem: { code: string; message: string } | null
}

type Input = {
  tx: Tx
  studentId: string
  tutorId: string
  /** Null while none is chosen. */
  subjectId?: string | null
  /** Of one lesson. */
  lessonPrice: Money
  lessons?: number
  promoCode?: string
  useWallet?: boolean
  now: Date
}

/**
 * What a code, promotional credit and the wallet would cover of lessons booked at this moment. Sets nothing aside: what
 * counts is decided when the time is held (`coverPayment`), by the same rules.
 */
export async function previewTenders({
  tx,
  studentId,
  tutorId,
  subjectId = null,
  lessonPrice,
  lessons = 1,
  promoCode = '',
  useWallet = false,
  now,
}: Input): Promise<TenderPreview> {
  const { currency } = lessonPrice
  const price = multiplyMoney({ money: lessonPrice, numerator: lessons, denominator: 1 })
  const { rows } = await tx.execute<PurseFacts>(
    sql`select ${purseSql({ studentId, currency: sql`${currency}::text`, now })}`,
  )
  const facts = rows[0] as PurseFacts
  const about = { tutorId, subjectId, hasBooked: facts.hasBooked }
  const discount = promoCode.trim()
    ? await discountOf({ tx, typed: promoCode, userId: studentId, price, ...about, now }).catch(refusalOf)
    : null
  const isRefused = discount instanceof DomainError
  const earned = firstCredit({ price: lessonPrice, facts })
  const gift = earned && {
    id: '',
    left: earned.amount.amount,
    least: earned.least.amount,
    expiresAt: '9999',
  }
  const wallet = Number(facts.walletLeft)
  const { tenders } = coverWithPurse({
    price,
    lessonPrice,
    purse: { wallet, credits: gift ? [...facts.credits, gift] : facts.credits },
    discount: isRefused ? 0 : (discount?.amount ?? 0),
    useWallet,
  })
  return {
    price,
    serviceFee: money(0, currency),
    discount: money(tenders.promo, currency),
    credit: money(tenders.credit, currency),
    wallet: money(tenders.wallet, currency),
    card: cardPart(price, tenders),
    walletBalance: money(wallet, currency),
    code: isRefused ? null : (discount?.code ?? null),
    codeProblem: isRefused ? { code: discount.code, message: discount.userMessage } : null,
  }
}

function refusalOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error
  throw error
}
