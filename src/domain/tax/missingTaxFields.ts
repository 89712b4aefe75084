import type { TAXPAYER_KINDS } from './taxpayerKinds'

export type TaxProfile = {
  kind: (typeof TAXPAYER_KINDS)[number]
  legalName: string
  street: string
  postcode: string | null
  city: string
  /** ISO 3166 code of the country of residence. */
  country: string
  taxId: string | null
  taxIdCountry: string | null
  vatId: string | null
  /** `YYYY-MM-DD`; of a person. */
  birthDate: string | null
  registrationNumber: string | null
  /** IBAN, or the number of the account that payouts go to. */
  accountId: string | null
}

/** What a seller report still needs of a seller (DAC7, Annex V section II B): names of fields, in order. */
export function missingTaxFields(profile: TaxProfile | null): string[] {
  if (!profile) return ['legalName', 'street', 'city', 'country', 'taxId', 'birthDate']
  const needed =
    profile.kind === 'individual'
      ? (['taxId', 'birthDate'] as const)
      : (['taxId', 'registrationNumber'] as const)
  return [...needed].filter((name) => !profile[name])
}
