import { DomainError } from '@/domain/errors/domainError'
import type { Money } from '@/domain/money/money'
import { promoDiscount, promoProblem } from '@/domain/payment/promoCode'
import type { Tx } from '@/services/database/tx'
import { promoUses, readPromo } from './queries/readPromo'

export type Discount = { promoId: string; code: string; amount: number }

type Input = {
  tx: Tx
  typed: string
  userId: string
  price: Money
  tutorId: string
  subjectId: string | null
  hasBooked: boolean
  /** To use it: until the transaction ends nobody else does. */
  lock?: boolean
  now: Date
}

/**
 * What a code takes off a price, minor units (J08).
 * @throws DomainError one of the `PROMO_` codes, about the field `promoCode`
 */
export async function discountOf({
  tx,
  typed,
  userId,
  price,
  lock,
  now,
  ...lesson
}: Input): Promise<Discount> {
  const promo = await readPromo(tx, typed, { lock })
  // In a statement of its own: one that waited for the lock would count what was there before.
  const uses = promo && (await promoUses(tx, { promoId: promo.id, userId }))
  const problem =
    promo && uses ? promoProblem(promo.terms, { price, now, ...lesson, ...uses }) : 'PROMO_UNKNOWN'
  if (problem || !promo)
    throw new DomainError(problem ?? 'PROMO_UNKNOWN', `user ${userId} cannot use a code`, {
      field: 'promoCode',
    })
  return { promoId: promo.id, code: promo.code, amount: promoDiscount(promo.terms, price) }
}
