import { z } from 'zod'
import { isUsableInstant } from '@/domain/time/isUsableInstant'

/** An instant as ISO 8601 with its offset, before the year 2200. */
export const instant = z.iso
  .datetime({ offset: true, error: 'Use a date and time with its offset, such as 2026-11-30T09:00:00Z.' })
  .transform((value) => new Date(value))
  .refine(isUsableInstant, 'Use a date before the year 2200.')

/** Words of a person, at most so many characters; may be left out. */
export const optionalText = (length: number) => z.string().trim().max(length).optional()
