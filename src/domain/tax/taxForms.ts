/** What the US asks of whoever is paid (EX33): US persons sign the first, persons of other countries and companies there the others. */
export const TAX_FORMS = ['W-9', 'W-8BEN', 'W-8BEN-E'] as const

export type TaxForm = (typeof TAX_FORMS)[number]
