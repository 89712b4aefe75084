import { z } from 'zod'
import { isEuCountry } from '@/domain/tax/euVatRates'
import { TAXPAYER_KINDS } from '@/domain/tax/taxpayerKinds'
import { COUNTRY_CODES } from '@/messages/countryCodes'
import { t } from '@/messages/t'
import { hasVatForm } from '@/services/tax/hasVatForm'

const text = (max: number, missing: string) =>
  z.string(missing).trim().min(1, missing).max(max, t('tax.tooLong', { max }))
const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max, t('tax.tooLong', { max }))
    .transform((value) => value || null)
    .nullable()
    .default(null)
const country = z.enum(COUNTRY_CODES as [string, ...string[]], t('tax.chooseCountry'))

/** A VAT id of the EU has the form of its country; of others we cannot say. */
export const vatIdRule = {
  holds: ({ country, vatId }: { country: string; vatId: string | null }) =>
    !vatId || !isEuCountry(country) || hasVatForm({ country, vatId }),
  broken: { path: ['vatId'], error: t('tax.vatIdShape') },
}

/** What people tell the tax authorities about themselves (EX32). */
export const taxInput = z
  .strictObject({
    kind: z.enum(TAXPAYER_KINDS, t('tax.chooseKind')),
    legalName: text(160, t('tax.nameMissing')),
    street: text(160, t('tax.streetMissing')),
    postcode: optional(20),
    city: text(80, t('tax.cityMissing')),
    country,
    taxId: optional(40),
    taxIdCountry: z
      .union([z.literal('').transform(() => null), country])
      .nullable()
      .default(null),
    vatId: optional(20),
    birthDate: optional(10),
    registrationNumber: optional(40),
    accountId: optional(60),
  })
  .refine(({ birthDate }) => birthDate === null || isDay(birthDate), {
    path: ['birthDate'],
    error: t('tax.birthDateShape'),
  })
  .refine(vatIdRule.holds, vatIdRule.broken)
  .refine(({ taxId, taxIdCountry }) => !taxId || taxIdCountry, {
    path: ['taxIdCountry'],
    error: t('tax.taxIdCountryMissing'),
  })

/** A day of the calendar, `YYYY-MM-DD`. */
function isDay(value: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  return !!day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
