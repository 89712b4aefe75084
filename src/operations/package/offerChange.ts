import { z } from 'zod'
import { MOST_DISCOUNT_PERCENT, PACKAGE_SIZES, VALIDITIES } from '@/domain/package/packageOffer'

/** What a tutor may say about one package they offer, within the limits of domain.md "Packages". */
export const offerChange = z.strictObject({
  lessons: z.literal([...PACKAGE_SIZES], { error: 'Packages have 5, 10 or 20 lessons.' }),
  durationMinutes: z.int().min(15).max(240).default(60),
  discountPercent: z
    .int('Use a whole number of percent.')
    .min(0, 'A discount is not below 0 %.')
    .max(MOST_DISCOUNT_PERCENT, `A discount is at most ${MOST_DISCOUNT_PERCENT} %.`),
  validityDays: z.literal([...VALIDITIES], { error: 'Choose 90, 180 or 365 days, or for ever.' }),
  active: z.boolean(),
})

export type OfferChange = z.output<typeof offerChange>
