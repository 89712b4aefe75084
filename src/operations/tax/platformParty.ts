import type { VatParty } from '@/domain/tax/vatTreatment'
import { env } from '@/env'

/** The marketplace as a supplier on a day: registered for VAT from the day that is set, if it has an id (EX31). */
export function platformParty(at: Date): VatParty {
  const { COMPANY_COUNTRY, COMPANY_VAT_ID, COMPANY_VAT_FROM } = env
  const country = COMPANY_COUNTRY ?? null
  const hasBegun = !COMPANY_VAT_FROM || at.toISOString().slice(0, 10) >= COMPANY_VAT_FROM
  return { country, hasVatId: Boolean(country && COMPANY_VAT_ID && hasBegun) }
}
