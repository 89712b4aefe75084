import { z } from 'zod'
import { amountText } from '@/domain/money/amountText'
import { CURRENCIES, type Currency } from '@/domain/money/currency'
import { type Money, money } from '@/domain/money/money'
import { parseMoney } from '@/domain/money/parseMoney'
import { t } from '@/messages/t'

/** A price as a form sends it: what was typed, and the currency its page asked for. Empty is none. */
export const typedPrice = {
  price: z.string().trim().default(''),
  currency: z.enum(CURRENCIES).optional(),
}

type Typed = { price: string; currency?: Currency }

/** Reads the price of a form, for `transform`. */
export function readPrice<Form extends Typed>(
  { price: text, currency, ...form }: Form,
  context: z.core.$RefinementCtx,
): Omit<Form, 'price' | 'currency'> & { price?: Money } {
  if (!text || !currency) return form
  const price = parseMoney(text, currency)
  if (price && price.amount > 0) return { ...form, price }
  const example = amountText(money(2500, currency))
  context.addIssue({ code: 'custom', path: ['price'], message: t('bookings.time.priceWrong', { example }) })
  return form
}
