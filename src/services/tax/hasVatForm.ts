import { euVat } from 'stdnum'
import { isEuCountry } from '@/domain/tax/euVatRates'

/** Greece writes its numbers with another code than its own. */
const PREFIX: Record<string, string> = { GR: 'EL' }

/** A VAT id as it is stored: capitals, no blanks, dots or dashes. */
export const compactVatId = (text: string): string => text.toUpperCase().replace(/[\s.\-/]/g, '')

/**
 * Whether a VAT id has the form and the check digits of a member state (EX31): with its prefix, such as `DE136695976`.
 * Nobody is asked whether it was ever given to anybody. False for countries outside the EU, whose ids nothing depends on.
 */
export function hasVatForm({ country, vatId }: { country: string | null; vatId: string | null }): boolean {
  if (!country || !vatId || !isEuCountry(country)) return false
  const prefix = PREFIX[country] ?? country
  const compact = compactVatId(vatId)
  if (!compact.startsWith(prefix)) return false
  return (euVat[country] ?? []).some((validator) => validator.validate(compact.slice(prefix.length)).isValid)
}
