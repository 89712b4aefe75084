import { z } from 'zod'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { CURRENCIES } from '@/domain/money/currency'
import { TEACHING_LEVELS } from '@/domain/search/understoodQuery'
import { isTimeZone } from '@/domain/time/isTimeZone'
import { TUTOR_FEATURES } from '@/services/search/searchDocument'
import { TUTOR_SORTS } from '@/services/search/tutorQuery'

const clock = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Enter times as hours and minutes, such as 18:00.')
const amount = z.coerce.number({ error: 'Enter a price such as 25.' }).min(0).max(1_000_000)

/** An empty field of a search form is one that was left out. */
const field = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

/** Repeated in an address or set apart by commas. */
const features = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',') : value),
  z
    .array(z.enum(TUTOR_FEATURES, 'Choose from what is offered.'))
    .max(20)
    .transform((chosen) => TUTOR_FEATURES.filter((feature) => chosen.includes(feature))),
)

/**
 * The tutor search as it stands in an address (api.md GET /api/tutors). Prices are what people type: whole units of
 * `currency`, decimals allowed.
 */
export const tutorFilters = z.strictObject({
  q: field(z.string().max(200)),
  subject: field(z.string().regex(/^[\w-]{1,80}$/, 'Choose a subject.')),
  minPrice: field(amount),
  maxPrice: field(amount),
  currency: field(z.enum(CURRENCIES)),
  minRating: field(z.coerce.number({ error: 'Enter a rating such as 4.5.' }).min(0).max(5)),
  language: field(z.string().regex(/^[A-Za-z-]{2,8}$/, 'Choose a language.')),
  country: field(z.string().regex(/^[A-Za-z]{2}$/, 'Choose a country.')),
  features: field(features),
  level: field(z.enum(TEACHING_LEVELS, 'Choose a level.')),
  day: field(z.enum(WEEKDAYS)),
  from: field(clock),
  to: field(clock),
  timezone: field(z.string().max(60).refine(isTimeZone, 'Choose a time zone such as Europe/London.')),
  sort: field(z.enum(TUTOR_SORTS)),
  page: field(z.coerce.number().int().min(1).max(10_000)),
  limit: field(z.coerce.number().int().min(1).max(100)),
})

export { TUTOR_SORTS }
