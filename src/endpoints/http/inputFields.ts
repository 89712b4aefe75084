import { z } from 'zod'
import { CURRENCIES } from '@/domain/money/currency'
import { isUsableInstant } from '@/domain/time/isUsableInstant'

/** An instant as ISO 8601 with its offset, before the year 2200. */
export const instant = z.iso
  .datetime({ offset: true, error: 'Use a date and time with its offset, such as 2026-11-30T09:00:00Z.' })
  .transform((value) => new Date(value))
  .refine(isUsableInstant, 'Use a date before the year 2200.')

/** Money that somebody asks for: whole minor units above zero of one of the twelve currencies. */
export const moneyAbove0 = z.strictObject({
  amount: z
    .int('Use whole minor units, such as 2500 for 25.00.')
    .positive('Use an amount above zero.')
    .max(1_000_000_000),
  currency: z.enum(CURRENCIES),
})

/** Words of a person, at most so many characters; may be left out. */
export const optionalText = (length: number) => z.string().trim().max(length).optional()

/** The `quoteId` of a price that was shown, so that it is the one charged. */
export const quoteId = z.string().min(1).max(600).optional()
/** How somebody wants to pay beside the card. */
export const payWith = {
  useWallet: z.boolean().optional(),
  promoCode: z.string().trim().min(1, 'Type a code, or leave it out.').max(40).optional(),
}
