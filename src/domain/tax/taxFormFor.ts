import type { TaxProfile } from './missingTaxFields'
import type { TaxForm } from './taxForms'

type Input = {
  /** What they said of themselves; null while nothing. */
  profile: Pick<TaxProfile, 'kind' | 'country' | 'taxIdCountry'> | null
  /** Where the tutor's profile says they teach from. */
  tutorCountry: string | null
  /** Where the marketplace is established. */
  homeCountry: string | null
}

/**
 * The form the US wants of a tutor (EX33): W-9 of whoever has to do with the US, which is needed before anything is paid
 * out. Of others a W-8BEN, only where the marketplace itself is in the US, and nothing waits for it: lessons given abroad
 * are no income from the US.
 */
export function taxFormFor({ profile, tutorCountry, homeCountry }: Input): {
  form: TaxForm | null
  isNeeded: boolean
} {
  if ([profile?.country, profile?.taxIdCountry, tutorCountry].includes('US'))
    return { form: 'W-9', isNeeded: true }
  if (homeCountry !== 'US') return { form: null, isNeeded: false }
  return { form: profile?.kind === 'entity' ? 'W-8BEN-E' : 'W-8BEN', isNeeded: false }
}

/** The last day a form holds that was signed on `signedAt`, `YYYY-MM-DD`: the third year's end; null for a W-9. */
export function formValidUntil(form: TaxForm, signedAt: Date): string | null {
  return form === 'W-9' ? null : `${signedAt.getUTCFullYear() + 3}-12-31`
}
