import type { VatParty } from '@/domain/tax/vatTreatment'
import { hasVatForm } from '@/services/tax/hasVatForm'

/** Somebody with what they have said of themselves, as the rules of VAT see them. */
export const vatParty = ({ country, vatId }: { country: string | null; vatId: string | null }): VatParty => ({
  country,
  hasVatId: hasVatForm({ country, vatId }),
})
