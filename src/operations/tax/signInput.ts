import { z } from 'zod'
import { TAX_FORMS } from '@/domain/tax/taxForms'
import { t } from '@/messages/t'

/** A US form as it is signed (EX33): which, by whom, and that its words are true. */
export const signInput = z.strictObject({
  form: z.enum(TAX_FORMS),
  signedName: z
    .string(t('tax.form.nameMissing'))
    .trim()
    .min(1, t('tax.form.nameMissing'))
    .max(160, t('tax.tooLong', { max: 160 })),
  agrees: z.literal(true, t('tax.form.agreeMissing')),
})
