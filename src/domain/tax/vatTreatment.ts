import { isEuCountry } from './euVatRates'

/**
 * What becomes of VAT (EX31): the supplier's own country's, that of the customer's country through the one-stop shop,
 * accounted for by the customer, none within the EU's law, sales tax of a US state, which is not collected (see ADR 030),
 * or none because the supplier is not registered.
 */
export const VAT_KINDS = [
  'domestic',
  'oss',
  'reverseCharge',
  'outsideScope',
  'usNotCollected',
  'notRegistered',
] as const
export type VatKind = (typeof VAT_KINDS)[number]

export type VatParty = {
  /** ISO 3166 code; null while unknown. */
  country: string | null
  /** A VAT id of that very country whose form and check digits are right. */
  hasVatId: boolean
}

export type VatTreatment = {
  kind: VatKind
  /** Whose rate is due; null where none is. */
  rateOf: string | null
}

/**
 * The VAT of a service that is supplied at a distance (Directive 2006/112/EC, articles 44, 54, 58 and 196): between
 * businesses the customer's country taxes it, and the customer of another country accounts for it; a consumer pays the
 * rate of where they live. A customer whose country is unknown is taken for one of the supplier's, which never taxes too little at home.
 */
export function vatTreatment({
  supplier,
  customer,
}: {
  supplier: VatParty
  customer: VatParty
}): VatTreatment {
  const country = customer.country ?? supplier.country
  if (country === 'US') return { kind: 'usNotCollected', rateOf: null }
  if (!supplier.hasVatId) return { kind: 'notRegistered', rateOf: null }
  if (!isEuCountry(country)) return { kind: 'outsideScope', rateOf: null }
  if (country === supplier.country) return { kind: 'domestic', rateOf: country }
  return customer.hasVatId ? { kind: 'reverseCharge', rateOf: null } : { kind: 'oss', rateOf: country }
}

/**
 * Who owes what on a booking (EX31, ADR 030). The tutor supplies the lesson to the student; the marketplace arranges it,
 * and supplies that to the tutor for the commission and to the student for the service fee.
 */
export function vatOfBooking({
  platform,
  tutor,
  student,
}: Record<'platform' | 'tutor' | 'student', VatParty>): Record<
  'commission' | 'serviceFee' | 'lesson',
  VatTreatment
> {
  return {
    commission: vatTreatment({ supplier: platform, customer: tutor }),
    serviceFee: vatTreatment({ supplier: platform, customer: student }),
    lesson: vatTreatment({ supplier: tutor, customer: student }),
  }
}
